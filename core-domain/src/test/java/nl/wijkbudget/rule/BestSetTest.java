package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.Satisfaction;
import org.junit.jupiter.api.Test;

class BestSetTest {
    @Test
    void leaves_out_the_most_popular_where_others_are_worth_more_together() {
        Poll poll = new PollBuilder(MostFirstTest.projects(10, 6, 5, 3), 11, Marks.CHOICES)
                .add(0, 1, 2)
                .add(0, 1)
                .add(0, 2)
                .add(0)
                .build();

        assertThat(new BestSet(Satisfaction.CARDINALITY).count(poll))
                .isEqualTo(new Trace(
                        List.of(
                                new Move(0, Verdict.FUNDED, Fraction.of(4), 11),
                                new Move(1, Verdict.NOT_IN_THE_BEST_SET, Fraction.of(2), 1),
                                new Move(2, Verdict.NOT_IN_THE_BEST_SET, Fraction.of(2), 1),
                                new Move(3, Verdict.NO_SUPPORT, Fraction.of(0), 1)),
                        List.of(new Tie(Fraction.of(4), List.of(0, 1, 2), true)),
                        Map.of("value", "4")));
    }

    @Test
    void of_equally_good_sets_takes_the_cheapest() {
        Poll poll = new PollBuilder(MostFirstTest.projects(12, 6, 5), 12, Marks.CHOICES)
                .add(0, 1, 2)
                .add(0)
                .build();

        assertThat(new BestSet(Satisfaction.CARDINALITY).count(poll).winners()).containsExactly(1, 2);
    }

    @Test
    void of_those_that_cost_as_much_takes_the_one_with_the_lowest_number() {
        Poll poll = new PollBuilder(MostFirstTest.projects(6, 6, 6), 12, Marks.CHOICES)
                .add(0, 1, 2)
                .build();
        Trace trace = new BestSet(Satisfaction.COST).count(poll);

        assertThat(trace.winners()).containsExactly(0, 1);
        assertThat(trace.ties()).containsExactly(new Tie(Fraction.of(12), List.of(0, 1, 2), true));
    }

    @Test
    void funds_what_is_wanted_and_free_beside_the_set_when_price_is_what_counts() {
        Poll poll = new PollBuilder(MostFirstTest.projects(40, 60, 0, 0, 10), 100, Marks.CHOICES)
                .add(0, 1)
                .add(1)
                .add(2, 0)
                .add(0)
                .build();

        assertThat(new BestSet(Satisfaction.COST).count(poll).moves())
                .extracting(Move::verdict)
                .containsExactly(
                        Verdict.FUNDED, Verdict.FUNDED, Verdict.FUNDED_FREE, Verdict.NO_SUPPORT, Verdict.NO_SUPPORT);
    }

    @Test
    void what_costs_more_than_there_is_or_excludes_a_winner_is_not_in_it() {
        Poll poll = new PollBuilder(MostFirstTest.projects(10, 9, 8), 9, Marks.CHOICES)
                .exclude(List.of(1, 2))
                .add(0, 1, 2)
                .build();

        assertThat(new BestSet(Satisfaction.COST).count(poll).moves())
                .containsExactly(
                        new Move(1, Verdict.FUNDED, Fraction.of(9), 9),
                        new Move(0, Verdict.SKIPPED_TOO_EXPENSIVE, Fraction.of(10), 0),
                        new Move(2, Verdict.EXCLUDED_BY_ANOTHER, Fraction.of(8), 0));
    }

    /**
     * Prices are even except for one that few want, and the budget is odd: no bound shows that its last unit cannot be spent
     * well, so every sum of prices must be tried.
     */
    @Test
    void says_so_when_the_best_set_is_out_of_reach() {
        long[] costs = LongStream.rangeClosed(1, 60)
                .map(number -> 2 * (1_000_000_007L * number * number % 1_000_000_000_039L))
                .toArray();
        costs[0] = 1;
        Poll poll = new PollBuilder(
                        MostFirstTest.projects(costs), LongStream.of(costs).sum() / 4 * 2 + 1, Marks.CHOICES)
                .add(IntStream.range(0, costs.length).toArray())
                .add(IntStream.range(1, costs.length).toArray())
                .build();

        assertThatThrownBy(() -> new BestSet(Satisfaction.COST).count(poll))
                .isInstanceOf(OutOfReach.class)
                .hasMessageContaining("most-votes-first-skip");
    }
}
