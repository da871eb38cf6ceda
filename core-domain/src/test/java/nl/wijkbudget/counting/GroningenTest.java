package nl.wijkbudget.counting;

import static nl.wijkbudget.counting.Outcomes.funded;
import static nl.wijkbudget.counting.Outcomes.ids;
import static nl.wijkbudget.counting.Outcomes.standing;
import static nl.wijkbudget.counting.Outcomes.standings;
import static nl.wijkbudget.counting.Outcomes.step;
import static nl.wijkbudget.counting.Outcomes.steps;
import static nl.wijkbudget.rule.Verdict.FUNDED;
import static nl.wijkbudget.rule.Verdict.SKIPPED_TOO_EXPENSIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.counting.Outcomes.Place;
import nl.wijkbudget.rulebook.BallotForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Results that were published about Groningen; the single ballots were not, so these are made up to give the same totals. */
class GroningenTest {
    /** Hoogkerk 2018: 3-2-1 points, 548 valid ballots, of which 175 name two projects; EUR 3 for each of 12,260 residents. */
    @Test
    void hoogkerk_adds_up_the_points_of_the_top_three() {
        Outcome outcome = ElectionBuilder.of(3 * 12_260)
                .countedBy("order-only")
                .points(new BallotForm.PointsPerPlace(List.of(3, 2, 1)))
                .project("first", 10_000)
                .project("second", 10_000)
                .project("third", 10_000)
                .project("fourth", 10_000)
                .project("fifth", 10_000)
                .ranked(138, "first", "second", "fifth")
                .ranked(12, "first", "fifth", "second")
                .ranked(127, "second", "third", "fourth")
                .ranked(66, "third", "second", "fourth")
                .ranked(1, "third", "fourth", "second")
                .ranked(29, "fourth", "first", "second")
                .ranked(175, "first", "third")
                .count();

        assertThat(standings(outcome))
                .containsExactly(
                        points(1, "first", 354, 1_033, 202L),
                        points(2, "second", 373, 831, 26L),
                        points(3, "third", 369, 805, 523L),
                        points(4, "fourth", 223, 282, 120L),
                        points(5, "fifth", 150, 162, null));
        assertThat(outcome.ties()).isEmpty();
    }

    /** Oosterpark 2019: of EUR 25,000 the plan of EUR 10,000 did not fit any more, with 19 votes more than one that did. */
    @Test
    void oosterpark_funds_a_small_plan_below_a_larger_one() {
        Outcome outcome = ElectionBuilder.of(25_000)
                .project("playground", 12_000)
                .project("square", 8_000)
                .project("large", 10_000)
                .project("small", 4_000)
                .chosen(300, "playground")
                .chosen(200, "square")
                .chosen(154, "large")
                .chosen(135, "small")
                .count();

        assertThat(standings(outcome))
                .containsExactly(
                        standing(1, "playground", 300, 12_000, true, 100L),
                        standing(2, "square", 200, 8_000, true, 46L),
                        standing(3, "large", 154, 10_000, false, 19L),
                        standing(4, "small", 135, 4_000, true, null));
        assertThat(steps(outcome))
                .containsExactly(
                        step("playground", 12_000, 25_000, FUNDED),
                        step("square", 8_000, 13_000, FUNDED),
                        step("large", 10_000, 5_000, SKIPPED_TOO_EXPENSIVE),
                        step("small", 4_000, 5_000, FUNDED));
        assertThat(funded(outcome)).isEqualTo(ids("playground", "square", "small"));
    }

    private static Place points(int rank, String project, int votes, long points, @Nullable Long margin) {
        return standing(rank, project, votes, points, 10_000, false, margin);
    }
}
