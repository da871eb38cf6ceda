package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import org.junit.jupiter.api.Test;

class PhragmenTest {
    /** After the first, its two supporters bear 5 each: the second costs them (10 + 5 + 5) / 2, the third its own (12) / 1. */
    @Test
    void next_is_the_project_that_burdens_its_supporters_least() {
        Poll poll = new PollBuilder(MostFirstTest.projects(10, 10, 12), 40, Marks.CHOICES)
                .add(0, 1)
                .add(0, 1)
                .add(2)
                .build();

        assertThat(Phragmen.STOP.count(poll))
                .isEqualTo(Trace.of(
                        List.of(
                                new Move(0, Verdict.FUNDED, Fraction.of(5), 40),
                                new Move(1, Verdict.FUNDED, Fraction.of(10), 30),
                                new Move(2, Verdict.FUNDED, Fraction.of(12), 20)),
                        List.of(new Tie(Fraction.of(5), List.of(0, 1), null))));
    }

    @Test
    void stops_as_soon_as_any_of_those_that_are_next_does_not_fit() {
        Poll poll = new PollBuilder(MostFirstTest.projects(10, 20, 40, 5), 35, Marks.CHOICES)
                .add(0, 1)
                .add(1, 2)
                .add(3)
                .build();

        // Next are the fourth for 5, then the first and the second, each for 10; the second makes it 15 + 20 = 35.
        assertThat(Phragmen.STOP.count(poll).winners()).containsExactly(3, 0, 1);
        Poll less = new PollBuilder(MostFirstTest.projects(10, 20, 40, 5), 24, Marks.CHOICES)
                .add(0, 1)
                .add(1, 2)
                .add(3)
                .build();
        assertThat(Phragmen.STOP.count(less).moves())
                .containsExactly(
                        new Move(2, Verdict.SKIPPED_TOO_EXPENSIVE, Fraction.of(40), 24),
                        new Move(3, Verdict.FUNDED, Fraction.of(5), 24),
                        new Move(1, Verdict.STOPPED_TOO_EXPENSIVE, Fraction.of(10), 19),
                        new Move(0, Verdict.AFTER_THE_STOP, Fraction.of(10), 19));
        assertThat(Phragmen.SKIP.count(less).winners()).containsExactly(3, 0);
    }

    @Test
    void wanted_and_free_comes_first_and_unwanted_last() {
        Poll poll = new PollBuilder(MostFirstTest.projects(40, 60, 0, 0, 10), 100, Marks.CHOICES)
                .add(0, 1)
                .add(1)
                .add(2, 0)
                .add(0)
                .build();

        assertThat(Phragmen.STOP.count(poll).winners()).containsExactly(2, 0, 1);
        assertThat(Phragmen.SKIP.count(poll).winners()).containsExactly(2, 0, 1, 3);
    }

    @Test
    void a_project_that_a_funded_one_excludes_is_out() {
        Poll poll = new PollBuilder(MostFirstTest.projects(10, 12), 40, Marks.CHOICES)
                .exclude(List.of(0, 1))
                .add(0, 1)
                .build();

        assertThat(Phragmen.SKIP.count(poll).moves())
                .containsExactly(
                        new Move(0, Verdict.FUNDED, Fraction.of(10), 40),
                        new Move(1, Verdict.EXCLUDED_BY_ANOTHER, Fraction.of(22), 30));
    }

    /** Loads that differ by less than doubles can tell: 1000000000000000001 against a third of 3000000000000000002. */
    @Test
    void loads_that_are_nearly_equal_are_told_apart() {
        Poll poll = new PollBuilder(
                        MostFirstTest.projects(1_000_000_000_000_000_001L, 3_000_000_000_000_000_002L),
                        Long.MAX_VALUE,
                        Marks.CHOICES)
                .add(0)
                .add(new int[] {1}, new int[1], 1, 0, 3)
                .build();

        assertThat(Phragmen.SKIP.count(poll).winners()).containsExactly(1, 0);
        assertThat(Phragmen.SKIP.count(poll).ties()).isEmpty();
    }

    @Test
    void channels_cannot_weigh() {
        Poll poll = new PollBuilder(MostFirstTest.projects(1), 1, Marks.CHOICES)
                .weights(List.of(Fraction.ONE))
                .build();

        assertThatThrownBy(() -> Phragmen.STOP.count(poll)).isInstanceOf(IllegalArgumentException.class);
    }
}
