package nl.wijkbudget.round.projection;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.smallround.Chronicle.at;
import static nl.wijkbudget.smallround.TheRound.GIVEN_UP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheRound;
import nl.wijkbudget.smallround.TheRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProjectionTest
class OverviewTest {
    private static final RoundLine NEWER =
            new RoundLine("voorbeeldwijk-2026", "voorbeeldwijk", "Samen kiezen", Phase.CLOSED, at(2));
    private static final RoundLine OLDER =
            new RoundLine("voorbeeldwijk-2025", "voorbeeldwijk", "Samen kiezen 2025", Phase.ABANDONED, at(0));

    private static final String GROUP = "round.overview";

    private final Scenario scenario;

    OverviewTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @BeforeEach
    void a_round_was_closed_after_one_that_was_given_up() {
        scenario.given((Object[]) Chronicle.of(
                                TheRound::wasTriedBefore,
                                TheRound::asksForIdeas,
                                TheRound::opensTheVote,
                                TheRound::closesTheVote,
                                TheRound::recordsTheResult,
                                TheRound::ends)
                        .events())
                .followedBy(GROUP);
    }

    @Test
    void a_round_shows_its_phase_and_the_rules_as_amended() {
        assertThat(scenario.finds(new GetRound(ROUND), RoundDetail.class))
                .contains(new RoundDetail(
                        "voorbeeldwijk-2026",
                        "voorbeeldwijk",
                        "Samen kiezen",
                        "EUR",
                        Phase.CLOSED,
                        at(2),
                        at(8),
                        TheRules.FINAL.hash().value(),
                        TheRules.FINAL,
                        "voorbeeldwijk-2026.2",
                        "voorbeeldwijk-2026"));
    }

    @Test
    void a_round_without_a_vote_has_no_rules_yet() {
        assertThat(scenario.finds(new GetRound(GIVEN_UP), RoundDetail.class))
                .contains(new RoundDetail(
                        "voorbeeldwijk-2025",
                        "voorbeeldwijk",
                        "Samen kiezen 2025",
                        "EUR",
                        Phase.ABANDONED,
                        at(0),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void the_newest_round_comes_first() {
        RoundList both = new RoundList(List.of(NEWER, OLDER), null);

        assertThat(scenario.answer(new ListRounds(null, "", 2), RoundList.class))
                .isEqualTo(both);
        assertThat(scenario.answer(new ListRounds(WIJK, "", 2), RoundList.class))
                .isEqualTo(both);
    }

    @Test
    void a_page_says_where_the_next_one_starts() {
        RoundList first = scenario.answer(new ListRounds(WIJK, "", 1), RoundList.class);

        assertThat(first).isEqualTo(new RoundList(List.of(NEWER), "voorbeeldwijk-2026"));
        assertThat(scenario.answer(new ListRounds(WIJK, "voorbeeldwijk-2026", 1), RoundList.class))
                .isEqualTo(new RoundList(List.of(OLDER), null));
        assertThat(scenario.answer(new ListRounds(WIJK, "onbekend", 1), RoundList.class))
                .isEqualTo(new RoundList(List.of(), null));
    }

    @Test
    void elsewhere_there_is_no_round() {
        assertThat(scenario.answer(new ListRounds(new NeighbourhoodId("elders"), "", 2), RoundList.class))
                .isEqualTo(new RoundList(List.of(), null));
        assertThat(scenario.finds(new GetRound(new RoundId("elders-2026")), RoundDetail.class))
                .isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        scenario.rebuildsExactly(GROUP, "round");
    }
}
