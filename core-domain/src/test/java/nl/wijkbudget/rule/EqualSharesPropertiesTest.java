package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.wijkbudget.rule.EqualShares.Comparison;
import nl.wijkbudget.rule.EqualShares.Completion;
import nl.wijkbudget.rule.RandomPolls.Sketch;
import nl.wijkbudget.rule.RandomPolls.Vote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for Equal Shares whatever the election. */
class EqualSharesPropertiesTest {
    private static final Add1 DEFAULT = new Add1(Add1.Start.FLOOR, Fraction.ONE, Add1.Stop.NEVER);

    @ParameterizedTest
    @EnumSource(names = {"COST", "CARDINALITY", "POINTS"})
    void the_price_certificate_holds(Satisfaction satisfaction) {
        RandomPolls.each(20_000, 500, Marks.POINTS, poll -> {
            Trace trace = EqualShares.plain(satisfaction).count(poll);

            assertThat(PriceCertificate.of(poll, satisfaction, trace).faults(poll))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"COST", "CARDINALITY"})
    void no_group_is_slighted_by_its_own_satisfaction(Satisfaction satisfaction) {
        RandomPolls.each(30_000, 1_000, Marks.CHOICES, poll -> {
            List<Integer> winners = EqualShares.plain(satisfaction).count(poll).winners();

            assertThat(EqualRepresentation.slights(poll, satisfaction, winners)).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void the_budget_is_kept_and_every_project_has_a_verdict(Completion completion) {
        Rule rule = new EqualShares(Satisfaction.COST, DEFAULT, completion, Comparison.MOST_PREFERRED);
        RandomPolls.each(40_000, 500, Marks.CHOICES, poll -> {
            Trace trace = rule.count(poll);

            assertThat(poll.costOf(trace.winners())).isLessThanOrEqualTo(poll.budget());
            assertThat(trace.moves().stream().map(Move::project).distinct()).hasSameSizeAs(poll.projects());
            assertThat(trace.winners()).doesNotHaveDuplicates();
        });
    }

    @Test
    void the_order_of_the_ballots_does_not_matter() {
        for (long seed = 50_000; seed < 50_500; seed++) {
            Sketch sketch = RandomPolls.sketch(seed, Marks.POINTS);
            List<Vote> shuffled = new ArrayList<>(sketch.votes());
            Collections.shuffle(shuffled, new Random(seed));
            Trace trace = EqualShares.plain(Satisfaction.POINTS).count(sketch.poll());

            assertThat(EqualShares.plain(Satisfaction.POINTS)
                            .count(sketch.with(shuffled).poll()))
                    .as("seed %d", seed)
                    .isEqualTo(trace);
        }
    }

    @Test
    void all_money_times_a_hundred_changes_no_winner() {
        for (long seed = 60_000; seed < 60_500; seed++) {
            Sketch sketch = RandomPolls.sketch(seed, Marks.CHOICES);

            assertThat(EqualShares.plain(Satisfaction.COST)
                            .count(sketch.times(100).poll())
                            .winners())
                    .as("seed %d", seed)
                    .isEqualTo(EqualShares.plain(Satisfaction.COST)
                            .count(sketch.poll())
                            .winners());
        }
    }

    @Test
    void as_many_of_everyone_changes_no_winner() {
        for (long seed = 70_000; seed < 70_500; seed++) {
            Sketch sketch = RandomPolls.sketch(seed, Marks.CHOICES);
            List<Vote> twice = new ArrayList<>(sketch.votes());
            twice.addAll(sketch.votes());

            assertThat(EqualShares.plain(Satisfaction.CARDINALITY)
                            .count(sketch.with(twice).poll())
                            .winners())
                    .as("seed %d", seed)
                    .isEqualTo(EqualShares.plain(Satisfaction.CARDINALITY)
                            .count(sketch.poll())
                            .winners());
        }
    }
}
