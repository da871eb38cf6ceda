package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.ids;
import static nl.wijkbudget.counting.Outcomes.standing;
import static nl.wijkbudget.counting.Outcomes.standings;
import static nl.wijkbudget.counting.Outcomes.step;
import static nl.wijkbudget.counting.Outcomes.steps;
import static nl.wijkbudget.rule.Verdict.RANKED;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rulebook.TieRule;
import org.junit.jupiter.api.Test;

class OrderOnlyTest {
    @Test
    void ranks_and_funds_nothing() {
        Outcome outcome = ElectionBuilder.of(100)
                .countedBy("order-only")
                .project("a", 10)
                .project("b", 500)
                .project("c", 20)
                .chosen(2, "b")
                .chosen(1, "c", "a")
                .count();

        assertThat(standings(outcome))
                .containsExactly(
                        standing(1, "b", 2, 500, false, 1L),
                        standing(2, "a", 1, 10, false, 0L),
                        standing(3, "c", 1, 20, false, null));
        assertThat(steps(outcome))
                .containsExactly(step("b", 500, 100, RANKED), step("a", 10, 100, RANKED), step("c", 20, 100, RANKED));
        assertThat(outcome.ties()).containsExactly(new Tie(Fraction.of(1), ids("a", "c"), TieRule.PROJECT_ID, false));
    }
}
