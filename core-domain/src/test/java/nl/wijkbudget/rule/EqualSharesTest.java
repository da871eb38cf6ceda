package nl.wijkbudget.rule;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;
import nl.wijkbudget.rule.EqualShares.Comparison;
import nl.wijkbudget.rule.EqualShares.Completion;
import org.junit.jupiter.api.Test;

class EqualSharesTest {
    private static final Rule COST = EqualShares.plain(Satisfaction.COST);

    @Test
    void supporters_pay_equal_parts_and_whoever_has_less_pays_what_is_left() {
        Poll poll = poll(90, 60, 35).add(0, 1).add(0).add(1).build();

        assertThat(COST.count(poll).moves())
                .containsExactly(
                        new Move(
                                0,
                                Verdict.FUNDED,
                                Fraction.of(1, 2),
                                90,
                                new Payment(Fraction.of(1, 2), Fraction.of(60), 2, 0, 0)),
                        new Move(
                                1,
                                Verdict.SUPPORTERS_CANNOT_PAY,
                                Fraction.of(1, 2),
                                30,
                                new Payment(Fraction.of(1, 2), Fraction.of(30), 1, 0, 1)));
    }

    @Test
    void having_exactly_enough_is_enough() {
        Poll poll = poll(90, 60, 30).add(0, 1).add(0).add(1).build();

        assertThat(COST.count(poll).moves().get(1))
                .isEqualTo(new Move(
                        1, Verdict.FUNDED, Fraction.ONE, 30, new Payment(Fraction.ONE, Fraction.of(30), 1, 0, 1)));
    }

    @Test
    void one_cent_short_is_not_enough() {
        Poll poll = poll(90, 60, 31).add(0, 1).add(0).add(1).build();

        assertThat(COST.count(poll).winners()).containsExactly(0);
    }

    @Test
    void equals_are_bought_in_the_tie_order_and_the_tie_is_shown() {
        Poll poll = poll(90, 40, 40, 10).add(0, 1).add(0, 1).add(2).build();
        Trace trace = COST.count(poll);

        assertThat(trace.winners()).containsExactly(0, 2);
        assertThat(trace.ties()).containsExactly(new Tie(Fraction.of(1, 2), List.of(0, 1), null));
    }

    @Test
    void what_costs_nothing_is_funded_first_when_somebody_wants_it() {
        Poll poll = poll(90, 60, 0, 0).add(0, 1).add(0).add(0).build();

        assertThat(COST.count(poll).moves().stream().map(Move::verdict))
                .containsExactly(Verdict.FUNDED_FREE, Verdict.FUNDED, Verdict.NO_SUPPORT);
    }

    @Test
    void of_projects_that_exclude_each_other_the_first_bought_stays() {
        Poll poll = poll(90, 30, 20)
                .add(0, 1)
                .add(0, 1)
                .add(1)
                .exclude(List.of(0, 1))
                .build();

        assertThat(COST.count(poll).moves().stream().map(Move::verdict))
                .containsExactly(Verdict.FUNDED, Verdict.EXCLUDED_BY_ANOTHER);
        assertThat(COST.count(poll).winners()).containsExactly(1);
    }

    @Test
    void without_ballots_nothing_is_bought() {
        Poll poll = poll(90, 30, 0).build();

        assertThat(COST.count(poll).moves().stream().map(Move::verdict))
                .containsExactly(Verdict.NO_SUPPORT, Verdict.NO_SUPPORT);
        assertThat(Rules.named("equal-shares").count(poll).winners()).isEmpty();
    }

    @Test
    void an_endowment_that_grows_buys_more_until_the_next_step_would_overspend() {
        Poll poll = poll(100, 45, 50, 60).add(0).add(1).add(2).build();
        Trace trace = grown(Add1.Stop.NEVER, Completion.NONE).count(poll);

        assertThat(trace.winners()).containsExactly(0, 1);
        assertThat(trace.figures())
                .containsOnly(entry("endowment", "59"), entry("steps", "26"), entry("end", "next-overspends"));
    }

    @Test
    void it_stops_growing_as_soon_as_nothing_wanted_fits_when_told_so() {
        Poll poll = poll(100, 45, 50, 60).add(0).add(1).add(2).build();

        assertThat(grown(Add1.Stop.SUPPORTED, Completion.NONE).count(poll).figures())
                .containsEntry("endowment", "50")
                .containsEntry("end", "exhaustive");
    }

    @Test
    void a_project_withdrawn_by_its_price_takes_no_more_steps_than_the_others() {
        Poll poll = poll(100_000, 999_999_999, 45, 50)
                .add(0, 1, 2)
                .add(0)
                .add(1)
                .add(2)
                .build();
        Trace trace = grown(Add1.Stop.NEVER, Completion.NONE).count(poll);

        assertThat(trace.winners()).containsExactly(1, 2);
        assertThat(trace.figures())
                .containsEntry("end", "next-overspends")
                .containsEntry("endowment", "499999999")
                .containsEntry("steps", "499974999");
    }

    @Test
    void it_gives_up_when_no_number_counts_the_steps() {
        Poll poll = poll(100, 50, 99_999_999_999L).add(0).add(1).build();

        assertThatThrownBy(() -> Rules.named("equal-shares", Map.of("increment", "0.000000000001"))
                        .count(poll))
                .isInstanceOf(OutOfReach.class)
                .hasMessage("The shares of Equal Shares grow in too many steps of 1/1000000000000;"
                        + " choose a larger increment");
    }

    @Test
    void it_gives_up_when_the_steps_are_too_small() {
        Poll poll =
                poll(10_000_000, 9_000_000, 8_000_000).add(0, 1).add(0).add(1).build();
        Supporters supporters = Supporters.of(poll, Satisfaction.COST);
        Add1 cents = new Add1(Add1.Start.EXACT, Fraction.of(1, 100), Add1.Stop.NEVER);

        assertThatThrownBy(() -> new GrowingEndowment(poll, supporters, Satisfaction.COST, cents)
                        .within(100_000)
                        .run(new HashMap<>()))
                .isInstanceOf(OutOfReach.class)
                .hasMessage("The shares of Equal Shares grow in too many steps of 1/100; choose a larger increment");
    }

    @Test
    void a_completion_spends_what_is_left_and_stands_apart() {
        Poll poll = poll(90, 60, 31, 29).add(0, 1).add(0).add(1).build();
        Trace trace = new EqualShares(Satisfaction.COST, Add1.NONE, Completion.VOTES, Comparison.NONE).count(poll);

        assertThat(trace.moves().stream().map(Move::verdict))
                .containsExactly(
                        Verdict.FUNDED,
                        Verdict.SKIPPED_TOO_EXPENSIVE,
                        Verdict.FUNDED_BY_COMPLETION,
                        Verdict.SUPPORTERS_CANNOT_PAY);
        assertThat(trace.winners()).containsExactly(0, 2);
    }

    @Test
    void the_outcome_that_more_voters_prefer_stands_when_the_two_are_compared() {
        Poll poll = poll(100, 50, 100)
                .add(new int[] {1}, new int[1], 1, 0, 3)
                .add(new int[] {0}, new int[1], 1, 0, 2)
                .build();
        Trace trace =
                new EqualShares(Satisfaction.COST, grown50(), Completion.NONE, Comparison.MOST_PREFERRED).count(poll);

        assertThat(trace.winners()).containsExactly(1);
        assertThat(trace.figures())
                .containsEntry("prefer-equal-shares", "2")
                .containsEntry("prefer-most-votes-first", "3");
    }

    private static Add1 grown50() {
        return new Add1(Add1.Start.FLOOR, Fraction.of(5), Add1.Stop.SUPPORTED);
    }

    private static Rule grown(Add1.Stop stop, Completion completion) {
        return new EqualShares(
                Satisfaction.COST, new Add1(Add1.Start.FLOOR, Fraction.ONE, stop), completion, Comparison.NONE);
    }

    private static PollBuilder poll(long budget, long... costs) {
        List<PollProject> projects = new ArrayList<>();
        for (long cost : costs) {
            projects.add(new PollProject("p" + projects.size(), cost));
        }
        return new PollBuilder(projects, budget, Marks.CHOICES);
    }
}
