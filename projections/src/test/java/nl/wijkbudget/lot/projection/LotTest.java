package nl.wijkbudget.lot.projection;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.smallround.Chronicle.at;
import static nl.wijkbudget.smallround.TheLot.FROM_SEEDS;
import static nl.wijkbudget.smallround.TheLot.IN_PUBLIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheLot;
import nl.wijkbudget.smallround.TheRound;
import org.junit.jupiter.api.Test;

@ProjectionTest
class LotTest {
    private static final String GROUP = "lot.draw";
    private static final List<String> ORDER =
            TheLot.ORDER.stream().map(ProjectId::value).toList();

    private final Scenario scenario;

    LotTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void before_the_vote_there_are_commitments_and_nothing_else() {
        given(Chronicle.of(TheLot::isCommittedTo));

        assertThat(lot(FROM_SEEDS))
                .isEqualTo(new RoundLot(
                        "voorbeeldwijk-2027",
                        3,
                        List.of(
                                hidden(FROM_SEEDS, APPROVER),
                                hidden(FROM_SEEDS, FRONT_RUNNER),
                                hidden(FROM_SEEDS, ASSESSOR)),
                        null,
                        null,
                        null,
                        List.of(),
                        null));
    }

    @Test
    void a_lot_from_seeds_shows_all_that_it_was_drawn_from() {
        given(Chronicle.of(TheLot::isCommittedTo, TheLot::isDrawn));

        assertThat(lot(FROM_SEEDS))
                .isEqualTo(new RoundLot(
                        "voorbeeldwijk-2027",
                        3,
                        List.of(
                                revealed(FROM_SEEDS, APPROVER),
                                revealed(FROM_SEEDS, FRONT_RUNNER),
                                revealed(FROM_SEEDS, ASSESSOR)),
                        at(11).plus(Duration.ofDays(7)),
                        TheLot.TREE,
                        TheLot.DRAWN_SEED.value(),
                        ORDER,
                        null));
    }

    @Test
    void a_lot_in_public_shows_who_did_not_reveal_and_what_was_done() {
        given(Chronicle.of(TheLot::isCommittedTo, TheLot::isDrawn));

        assertThat(lot(IN_PUBLIC))
                .isEqualTo(new RoundLot(
                        "voorbeeldwijk-2028",
                        3,
                        List.of(
                                hidden(IN_PUBLIC, APPROVER),
                                revealed(IN_PUBLIC, FRONT_RUNNER),
                                revealed(IN_PUBLIC, ASSESSOR)),
                        at(15).plus(Duration.ofDays(7)),
                        null,
                        null,
                        ORDER,
                        "Uit een hoge hoed"));
    }

    @Test
    void a_round_whose_rules_ask_for_none_has_none() {
        given(Chronicle.of(TheRound::asksForIdeas, TheRound::opensTheVote, TheRound::closesTheVote));

        assertThat(scenario.finds(new GetLot(ROUND), RoundLot.class)).isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        given(Chronicle.of(TheLot::isCommittedTo, TheLot::isDrawn));

        scenario.rebuildsExactly(GROUP, "round_lot", "lot_contribution");
    }

    private void given(Chronicle chronicle) {
        scenario.given((Object[]) chronicle.events()).followedBy(GROUP);
    }

    private RoundLot lot(RoundId round) {
        return scenario.finds(new GetLot(round), RoundLot.class).orElseThrow();
    }

    private static LotContribution hidden(RoundId round, Authority by) {
        return new LotContribution(
                by.actor().value(),
                by.role(),
                TheLot.seedOf(by).commitmentIn(round).value(),
                null);
    }

    private static LotContribution revealed(RoundId round, Authority by) {
        return new LotContribution(
                by.actor().value(),
                by.role(),
                TheLot.seedOf(by).commitmentIn(round).value(),
                TheLot.seedOf(by).value());
    }
}
