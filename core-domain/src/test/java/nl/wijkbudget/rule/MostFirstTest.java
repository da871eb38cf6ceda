package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostFirstTest {
    private static final Spending FOUR_FIFTHS = Spending.overrun(Fraction.of(4, 5));

    @Test
    void stops_at_the_first_that_does_not_fit() {
        Poll poll = poll(100, 60, 41, 10).add(0, 1, 2).add(0, 1).add(0).build();

        assertThat(verdicts(MostFirst.total(Score.VOTES, Spending.STOP), poll))
                .containsExactly(Verdict.FUNDED, Verdict.STOPPED_TOO_EXPENSIVE, Verdict.AFTER_THE_STOP);
    }

    @ParameterizedTest
    @CsvSource({"50, FUNDED_BY_OVERRUN", "51, STOPPED_TOO_EXPENSIVE", "40, FUNDED"})
    void funds_the_first_that_does_not_fit_when_four_fifths_of_its_price_are_left(long second, Verdict verdict) {
        Poll poll = poll(100, 60, second, 0).add(0, 1, 2).add(0, 1).add(0).build();

        Verdict third = verdict == Verdict.FUNDED ? Verdict.FUNDED : Verdict.AFTER_THE_STOP;
        assertThat(verdicts(MostFirst.total(Score.VOTES, FOUR_FIFTHS), poll))
                .containsExactly(Verdict.FUNDED, verdict, third);
    }

    @Test
    void a_free_project_comes_first_per_unit_of_cost_when_someone_wants_it_and_in_its_place_otherwise() {
        Poll poll =
                poll(100, 40, 60, 0, 0, 10).add(0, 1).add(1).add(2, 0).add(0).build();

        assertThat(MostFirst.perCost(Score.VOTES).count(poll).winners()).containsExactly(2, 0, 1, 3);
        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).count(poll).winners())
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    void points_below_zero_count_in_the_total() {
        Poll poll = new PollBuilder(projects(40, 60, 30), 100, Marks.POINTS)
                .add(new int[] {0, 1}, new int[] {5, -2}, 2, 0, 1)
                .add(new int[] {1}, new int[] {3}, 1, 0, 1)
                .add(new int[] {2, 0}, new int[] {1, 1}, 2, 0, 1)
                .build();

        assertThat(MostFirst.total(Score.POINTS, Spending.SKIP).count(poll).winners())
                .containsExactly(0, 1);
        assertThat(MostFirst.perCost(Score.POINTS).count(poll).winners()).containsExactly(0, 2);
        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).count(poll).winners())
                .containsExactly(0, 1);
    }

    @Test
    void what_meets_a_threshold_exactly_is_in() {
        Poll poll = poll(100, 10, 10, 10).add(0, 1).add(0, 1).add(0).add().build();
        List<Verdict> onlyTheLastIsOut = List.of(Verdict.FUNDED, Verdict.FUNDED, Verdict.BELOW_THRESHOLD);

        assertThat(verdicts(votes(Threshold.votes(2)), poll)).isEqualTo(onlyTheLastIsOut);
        assertThat(verdicts(votes(Threshold.share(Fraction.of(1, 2))), poll)).isEqualTo(onlyTheLastIsOut);
        assertThat(verdicts(votes(Threshold.share(Fraction.of(3, 4))), poll))
                .containsExactly(Verdict.FUNDED, Verdict.BELOW_THRESHOLD, Verdict.BELOW_THRESHOLD);
    }

    /** With 3 ballots and a budget of 100, a project of 100 needs one vote: a third of its price over the budget. */
    @Test
    void who_asks_for_much_of_the_money_needs_many_votes_where_the_rule_says_so() {
        Threshold byPrice = new Threshold(0, Fraction.ZERO, true);

        assertThat(verdicts(votes(byPrice), poll(100, 100).add(0).add().add().build()))
                .containsExactly(Verdict.FUNDED);
        assertThat(verdicts(
                        votes(byPrice), poll(100, 100).add(0).add().add().add().build()))
                .containsExactly(Verdict.BELOW_THRESHOLD);
        assertThat(verdicts(
                        votes(byPrice), poll(100, 75).add(0).add().add().add().build()))
                .containsExactly(Verdict.FUNDED);
    }

    @Test
    void of_projects_that_exclude_each_other_the_first_in_order_is_funded() {
        Poll poll = poll(100, 10, 10, 10)
                .exclude(List.of(0, 2))
                .add(2, 0)
                .add(2)
                .add(1)
                .build();

        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).count(poll))
                .isEqualTo(Trace.of(
                        List.of(
                                new Move(2, Verdict.FUNDED, Fraction.of(2), 100),
                                new Move(0, Verdict.EXCLUDED_BY_ANOTHER, Fraction.of(1), 90),
                                new Move(1, Verdict.FUNDED, Fraction.of(1), 90)),
                        List.of(new Tie(Fraction.of(1), List.of(0, 1), false))));
    }

    @Test
    void whether_a_tie_between_projects_that_exclude_each_other_matters_is_left_open() {
        Poll poll = poll(100, 10, 10).exclude(List.of(0, 1)).add(0, 1).build();

        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).count(poll).ties())
                .containsExactly(new Tie(Fraction.of(1), List.of(0, 1), null));
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 40, 100, false", // all fit
        "30, 30, 41, 100, true", // the last in line is left out, and could be the first
        "101, 102, 103, 100, false", // none fits, whoever comes first
        "50, 50, 101, 100, false", // one never fits, the others always do
        "0, 0, 1, 0, false" // what is free always fits
    })
    void a_tie_matters_when_skipping(long first, long second, long third, long budget, boolean decisive) {
        assertThat(decisive(Spending.SKIP, budget, first, second, third)).isEqualTo(decisive);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 40, 100, false",
        "101, 102, 103, 100, false", // whoever comes first stops it
        "50, 50, 101, 100, true", // the third, put first, would stop it for the others
        "0, 0, 1, 0, true"
    })
    void a_tie_matters_when_stopping(long first, long second, long third, long budget, boolean decisive) {
        assertThat(decisive(Spending.STOP, budget, first, second, third)).isEqualTo(decisive);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40, 25, 100, false", // whoever comes last is funded too
        "40, 40, 26, 100, true", // the third, put last, is not
        "126, 126, 126, 100, false", // none is near enough
        "125, 126, 126, 100, true"
    })
    void a_tie_matters_when_the_last_may_overrun(long first, long second, long third, long budget, boolean decisive) {
        assertThat(decisive(FOUR_FIFTHS, budget, first, second, third)).isEqualTo(decisive);
    }

    @Test
    void ballots_must_tell_what_the_score_asks() {
        assertThatThrownBy(() -> MostFirst.perCost(Score.BORDA).count(poll(1, 1).build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("BORDA cannot be read from ballots with CHOICES");
    }

    private static Boolean decisive(Spending spending, long budget, long... costs) {
        List<Tie> ties = MostFirst.total(Score.VOTES, spending)
                .count(poll(budget, costs).build())
                .ties();
        assertThat(ties).hasSize(1);
        return Boolean.TRUE.equals(ties.get(0).decisive());
    }

    private static MostFirst votes(Threshold threshold) {
        return MostFirst.total(Score.VOTES, Spending.SKIP).with(threshold);
    }

    private static List<Verdict> verdicts(Rule rule, Poll poll) {
        return rule.count(poll).moves().stream().map(Move::verdict).toList();
    }

    private static PollBuilder poll(long budget, long... costs) {
        return new PollBuilder(projects(costs), budget, Marks.CHOICES);
    }

    static List<PollProject> projects(long... costs) {
        List<PollProject> projects = new ArrayList<>();
        Arrays.stream(costs).forEach(cost -> projects.add(new PollProject("p" + projects.size(), cost)));
        return projects;
    }
}
