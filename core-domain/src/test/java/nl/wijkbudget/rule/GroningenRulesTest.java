package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import org.junit.jupiter.api.Test;

/** Rules that Groningen published; single ballots were not, so these are made up to give the same totals. */
class GroningenRulesTest {
    /**
     * Hoogkerk: three votes per theme and three for the joker, online and at tables. A table of five gives its three ideas
     * five votes each, so it is five equal ballots. Percentages per channel, then the mean of both halves.
     */
    @Test
    void hoogkerk_weighs_meetings_as_much_as_online() {
        Poll poll = new PollBuilder(projects("swing", "bench", "trees", "lamps", "joker"), 25_000, Marks.CHOICES)
                .weights(List.of(Fraction.of(1, 2), Fraction.of(1, 2)))
                .add(new int[] {0, 1, 2}, new int[3], 3, 0, 40)
                .add(new int[] {0, 1, 4}, new int[3], 3, 0, 10)
                .add(new int[] {0, 3}, new int[2], 2, 0, 25)
                .add(new int[] {2, 3, 4}, new int[3], 3, 1, 5)
                .add(new int[] {1, 3, 4}, new int[3], 3, 1, 5)
                .build();

        // Online 200 votes: 75, 50, 40, 25, 10. At two tables of five 30 votes: 0, 5, 5, 10, 10.
        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).count(poll).moves())
                .containsExactly(
                        new Move(3, Verdict.FUNDED, half(Fraction.of(25, 2), Fraction.of(100, 3)), 25_000),
                        new Move(1, Verdict.FUNDED, half(Fraction.of(25), Fraction.of(50, 3)), 15_000),
                        new Move(4, Verdict.SKIPPED_TOO_EXPENSIVE, half(Fraction.of(5), Fraction.of(100, 3)), 5_000),
                        new Move(0, Verdict.SKIPPED_TOO_EXPENSIVE, half(Fraction.of(75, 2), Fraction.ZERO), 5_000),
                        new Move(2, Verdict.SKIPPED_TOO_EXPENSIVE, half(Fraction.of(20), Fraction.of(50, 3)), 5_000));
    }

    @Test
    void a_channel_without_votes_counts_as_zero_percent_for_everyone_and_does_not_change_the_order() {
        Poll poll = new PollBuilder(projects("swing", "bench"), 10_000, Marks.CHOICES)
                .weights(List.of(Fraction.of(1, 2), Fraction.of(1, 2)))
                .add(new int[] {0}, new int[1], 1, 0, 1)
                .add(new int[] {1}, new int[1], 1, 0, 3)
                .build();

        assertThat(MostFirst.total(Score.VOTES, Spending.SKIP).count(poll).moves())
                .containsExactly(
                        new Move(1, Verdict.FUNDED, Fraction.of(75, 2), 10_000),
                        new Move(0, Verdict.SKIPPED_TOO_EXPENSIVE, Fraction.of(25, 2), 0));
    }

    /** Hoogkerk 2018: 3-2-1 points on 548 valid ballots, of which 175 name two projects; EUR 3 for each of 12,260 residents. */
    @Test
    void hoogkerk_adds_up_the_points_of_the_top_three() {
        Poll poll = new PollBuilder(projects("first", "second", "third", "fourth", "fifth"), 3 * 12_260, Marks.POINTS)
                .add(new int[] {0, 1, 4}, new int[] {3, 2, 1}, 3, 0, 138)
                .add(new int[] {0, 4, 1}, new int[] {3, 2, 1}, 3, 0, 12)
                .add(new int[] {1, 2, 3}, new int[] {3, 2, 1}, 3, 0, 127)
                .add(new int[] {2, 1, 3}, new int[] {3, 2, 1}, 3, 0, 66)
                .add(new int[] {2, 3, 1}, new int[] {3, 2, 1}, 3, 0, 1)
                .add(new int[] {3, 0, 1}, new int[] {3, 2, 1}, 3, 0, 29)
                .add(new int[] {0, 2}, new int[] {3, 2}, 2, 0, 175)
                .build();

        assertThat(poll.voters()).isEqualTo(548);
        assertThat(MostFirst.total(Score.POINTS, Spending.NOTHING).count(poll))
                .isEqualTo(Trace.of(
                        List.of(
                                new Move(0, Verdict.RANKED, Fraction.of(1_033), 36_780),
                                new Move(1, Verdict.RANKED, Fraction.of(831), 36_780),
                                new Move(2, Verdict.RANKED, Fraction.of(805), 36_780),
                                new Move(3, Verdict.RANKED, Fraction.of(282), 36_780),
                                new Move(4, Verdict.RANKED, Fraction.of(162), 36_780)),
                        List.of()));
    }

    /** Oosterpark 2019: of EUR 25,000 a plan of EUR 10,000 did not fit any more, with 19 votes more than one that did. */
    @Test
    void oosterpark_funds_a_small_plan_below_a_larger_one() {
        Poll poll = new PollBuilder(
                        List.of(
                                new PollProject("playground", 12_000),
                                new PollProject("square", 8_000),
                                new PollProject("large", 10_000),
                                new PollProject("small", 4_000)),
                        25_000,
                        Marks.CHOICES)
                .add(new int[] {0}, new int[1], 1, 0, 300)
                .add(new int[] {1}, new int[1], 1, 0, 200)
                .add(new int[] {2}, new int[1], 1, 0, 154)
                .add(new int[] {3}, new int[1], 1, 0, 135)
                .build();
        MostFirst rule = MostFirst.total(Score.VOTES, Spending.SKIP);

        assertThat(rule.count(poll).moves())
                .containsExactly(
                        new Move(0, Verdict.FUNDED, Fraction.of(300), 25_000),
                        new Move(1, Verdict.FUNDED, Fraction.of(200), 13_000),
                        new Move(2, Verdict.SKIPPED_TOO_EXPENSIVE, Fraction.of(154), 5_000),
                        new Move(3, Verdict.FUNDED, Fraction.of(135), 5_000));
        // The large plan wins from second place: with as many votes as the square it still comes after it.
        assertThat(rule.margins(poll, 0))
                .contains(new Margin(2, true, Margin.In.VOTES, 47, true))
                .contains(new Margin(1, false, Margin.In.VOTES, 47, true));
    }

    private static List<PollProject> projects(String... ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(project -> new PollProject(ids[project], 10_000))
                .toList();
    }

    private static Fraction half(Fraction one, Fraction other) {
        return one.plus(other).over(2);
    }
}
