package nl.wijkbudget.ballot.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.wijkbudget.ballot.projection.Turnout.ByChannel;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheVote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class TurnoutTest {
    private static final String GROUP = "ballot.turnout";

    private final Scenario scenario;

    TurnoutTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void votes_were_cast_replaced_and_withdrawn() {
        scenario.given((Object[]) Chronicle.of(TheVote::isCast).events()).followedBy(GROUP);
    }

    @Test
    void a_replacement_is_not_one_more_and_a_withdrawal_is_one_less() {
        assertThat(scenario.answer(new GetTurnout(ROUND), Turnout.class))
                .isEqualTo(new Turnout(
                        "voorbeeldwijk-2026",
                        5,
                        1,
                        List.of(
                                new ByChannel(Channel.ONLINE, 3, 1),
                                new ByChannel(Channel.PAPER, 2, 0),
                                new ByChannel(Channel.TABLE, 1, 0))));
    }

    @Test
    void a_round_without_votes_has_an_empty_box() {
        assertThat(scenario.answer(new GetTurnout(new RoundId("elders-2026")), Turnout.class))
                .isEqualTo(new Turnout("elders-2026", 0, 0, List.of()));
    }

    @Test
    void who_follows_hears_what_it_is_without_asking_again() {
        try (var here = scenario.follows(new GetTurnout(ROUND), Turnout.class);
                var elsewhere = scenario.follows(new GetTurnout(new RoundId("elders-2026")), Turnout.class)) {
            List<Turnout> heard = new CopyOnWriteArrayList<>();
            List<Turnout> heardElsewhere = new CopyOnWriteArrayList<>();
            here.updates().subscribe(heard::add);
            elsewhere.updates().subscribe(heardElsewhere::add);

            scenario.given((Object[]) Chronicle.of(TheVote::isCast).events()).followedBy(GROUP);

            assertThat(heard)
                    .doesNotHaveDuplicates()
                    .last()
                    .isEqualTo(scenario.answer(new GetTurnout(ROUND), Turnout.class))
                    .extracting(Turnout::inTheBox)
                    .isEqualTo(10L);
            assertThat(heardElsewhere).isEmpty();
        }
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "turnout", "withdrawal");
    }
}
