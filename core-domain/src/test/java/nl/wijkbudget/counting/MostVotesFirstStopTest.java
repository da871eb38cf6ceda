package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.funded;
import static nl.wijkbudget.counting.Outcomes.ids;
import static nl.wijkbudget.counting.Outcomes.step;
import static nl.wijkbudget.counting.Outcomes.steps;
import static nl.wijkbudget.rule.Verdict.AFTER_THE_STOP;
import static nl.wijkbudget.rule.Verdict.FUNDED;
import static nl.wijkbudget.rule.Verdict.STOPPED_TOO_EXPENSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MostVotesFirstStopTest {
    @Test
    void ends_at_the_first_that_does_not_fit() {
        Outcome outcome = of(100).project("library", 60)
                .project("trees", 50)
                .project("bench", 30)
                .chosen(3, "library")
                .chosen(2, "trees")
                .chosen(1, "bench")
                .count();

        assertThat(steps(outcome))
                .containsExactly(
                        step("library", 60, 100, FUNDED),
                        step("trees", 50, 40, STOPPED_TOO_EXPENSIVE),
                        step("bench", 30, 40, AFTER_THE_STOP));
    }

    @Test
    void does_not_fund_a_free_project_after_the_stop() {
        ElectionBuilder election = of(10).project("dear", 11).project("free", 0).chosen(1, "dear");

        assertThat(funded(election.count())).isEmpty();
    }

    @Test
    void goes_on_in_another_pot() {
        Outcome outcome = new ElectionBuilder()
                .countedBy("most-votes-first-stop")
                .pot("green", 50)
                .project("trees", 60)
                .project("bulbs", 50)
                .pot("together", 60)
                .project("party", 60)
                .chosen(3, "trees")
                .chosen(2, "bulbs")
                .chosen(1, "party")
                .count();

        assertThat(steps(outcome))
                .containsExactly(
                        step("green", "trees", 60, 50, STOPPED_TOO_EXPENSIVE),
                        step("green", "bulbs", 50, 50, AFTER_THE_STOP),
                        step("together", "party", 60, 60, FUNDED));
    }

    @Test
    void funds_everything_when_everything_fits() {
        ElectionBuilder election = of(100).project("a", 50).project("b", 50).chosen(1, "b");

        assertThat(funded(election.count())).isEqualTo(ids("b", "a"));
    }

    private static ElectionBuilder of(long euros) {
        return ElectionBuilder.of(euros).countedBy("most-votes-first-stop");
    }
}
