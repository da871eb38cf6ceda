package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.funded;
import static nl.wijkbudget.counting.Outcomes.ids;
import static nl.wijkbudget.counting.Outcomes.order;
import static nl.wijkbudget.counting.Outcomes.standing;
import static nl.wijkbudget.counting.Outcomes.standings;
import static nl.wijkbudget.counting.Outcomes.step;
import static nl.wijkbudget.counting.Outcomes.steps;
import static nl.wijkbudget.rule.Verdict.FUNDED;
import static nl.wijkbudget.rule.Verdict.SKIPPED_TOO_EXPENSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;

class MostVotesFirstSkipTest {
    @Test
    void skips_what_does_not_fit_and_goes_on() {
        Outcome outcome = ElectionBuilder.of(100)
                .project("bench", 30)
                .project("library", 60)
                .project("trees", 50)
                .chosen(3, "library")
                .chosen(2, "trees")
                .chosen(1, "bench", "library")
                .count();

        assertThat(standings(outcome))
                .containsExactly(
                        standing(1, "library", 4, 60, true, 2L),
                        standing(2, "trees", 2, 50, false, 1L),
                        standing(3, "bench", 1, 30, true, null));
        assertThat(steps(outcome))
                .containsExactly(
                        step("library", 60, 100, FUNDED),
                        step("trees", 50, 40, SKIPPED_TOO_EXPENSIVE),
                        step("bench", 30, 40, FUNDED));
        assertThat(outcome.ties()).isEmpty();
    }

    @Test
    void funds_what_costs_exactly_what_is_left_and_not_a_cent_more() {
        ElectionBuilder election = ElectionBuilder.of(100)
                .project("a", Money.ofCents(40_00))
                .project("b", Money.ofCents(60_01))
                .project("c", Money.ofCents(60_00))
                .chosen(3, "a")
                .chosen(2, "b")
                .chosen(1, "c");

        assertThat(funded(election.count())).isEqualTo(ids("a", "c"));
    }

    @Test
    void funds_a_project_without_votes_last_if_it_fits() {
        ElectionBuilder election =
                ElectionBuilder.of(100).project("a", 10).project("z", 90).chosen(1, "z");

        assertThat(order(election.count())).isEqualTo(ids("z", "a"));
        assertThat(funded(election.count())).isEqualTo(ids("z", "a"));
    }

    @Test
    void funds_a_free_project_from_an_empty_pot() {
        assertThat(funded(ElectionBuilder.of(0)
                        .project("free", 0)
                        .project("paid", 1)
                        .chosen(1, "paid")
                        .count()))
                .isEqualTo(ids("free"));
    }

    @Test
    void never_funds_a_project_that_costs_more_than_there_is() {
        ElectionBuilder election = ElectionBuilder.of(100)
                .project("withdrawn", 999_999_999)
                .project("bench", 100)
                .chosen(9, "withdrawn")
                .chosen(1, "bench");

        assertThat(funded(election.count())).isEqualTo(ids("bench"));
    }

    @Test
    void funds_everything_when_everything_fits() {
        ElectionBuilder election = ElectionBuilder.of(100)
                .project("a", 50)
                .project("b", 50)
                .chosen(2, "b")
                .chosen(1, "a");

        assertThat(funded(election.count())).isEqualTo(ids("b", "a"));
    }

    @Test
    void goes_by_project_id_when_nobody_voted() {
        ElectionBuilder election = ElectionBuilder.of(100).project("b", 60).project("a", 60);

        assertThat(funded(election.count())).isEqualTo(ids("a"));
        assertThat(election.chosen(7).count()).as("seven empty ballots").isEqualTo(election.count());
    }

    @Test
    void spends_each_pot_on_its_own() {
        Outcome outcome = new ElectionBuilder()
                .pot("green", 50)
                .project("trees", 60)
                .project("bulbs", 50)
                .pot("together", 60)
                .project("party", 60)
                .chosen(3, "trees")
                .chosen(2, "party")
                .chosen(1, "bulbs")
                .count();

        assertThat(steps(outcome))
                .containsExactly(
                        step("green", "trees", 60, 50, SKIPPED_TOO_EXPENSIVE),
                        step("together", "party", 60, 60, FUNDED),
                        step("green", "bulbs", 50, 50, FUNDED));
    }
}
