package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.EqualShares.Comparison;
import nl.wijkbudget.rule.EqualShares.Completion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for Equal Shares whatever the election, tried on many small ones; a failure names its seed. */
class EqualSharesPropertiesTest {
    private static final int ELECTIONS = 1_000;
    private static final Rule COST = EqualShares.plain(Satisfaction.COST);

    @ParameterizedTest
    @EnumSource(names = {"COST", "CARDINALITY", "POINTS"})
    void the_price_certificate_holds(Satisfaction satisfaction) {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.POINTS).poll();
            Trace trace = EqualShares.plain(satisfaction).count(poll);

            assertThat(PriceCertificate.of(poll, satisfaction, trace).faults(poll))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @Test
    void a_price_certificate_with_one_payment_altered_does_not_hold() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.CHOICES).poll();
            PriceCertificate certificate = PriceCertificate.of(poll, Satisfaction.COST, COST.count(poll));
            certificate.payments().forEach((project, paid) -> paid.keySet().forEach(group -> {
                Map<Integer, Map<Integer, Fraction>> altered = new LinkedHashMap<>(certificate.payments());
                Map<Integer, Fraction> payment = new HashMap<>(paid);
                payment.computeIfPresent(group, (same, amount) -> amount.plus(Fraction.of(1, 1_000_000)));
                altered.put(project, payment);

                assertThat(new PriceCertificate(Satisfaction.COST, certificate.endowment(), altered).faults(poll))
                        .isNotEmpty();
            }));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"COST", "CARDINALITY"})
    void no_group_is_slighted_by_its_own_satisfaction(Satisfaction satisfaction) {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = unhindered(PlainElection.random(seed, Marks.CHOICES)).poll();
            List<Integer> winners = EqualShares.plain(satisfaction).count(poll).winners();

            assertThat(EqualRepresentation.slights(poll, satisfaction, winners))
                    .as("seed %d", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Completion.class)
    void the_budget_is_kept_and_every_project_has_a_verdict(Completion completion) {
        Add1 add1 = new Add1(Add1.Start.FLOOR, Fraction.ONE, Add1.Stop.NEVER);
        Rule rule = new EqualShares(Satisfaction.COST, add1, completion, Comparison.MOST_PREFERRED);
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.CHOICES).poll();
            Trace trace = rule.count(poll);

            assertThat(Audit.of(poll, trace).feasible()).as("seed %d", seed).isTrue();
            assertThat(trace.winners()).as("seed %d", seed).doesNotHaveDuplicates();
            assertThat(trace.moves().stream().map(Move::project).distinct())
                    .as("seed %d", seed)
                    .hasSameSizeAs(poll.projects());
        }
    }

    @Test
    void the_order_of_the_ballots_does_not_matter() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.POINTS);
            List<PlainBallot> shuffled = new ArrayList<>(election.ballots());
            Collections.shuffle(shuffled, new Random(seed));
            Rule rule = EqualShares.plain(Satisfaction.POINTS);

            assertThat(rule.count(election.with(shuffled).poll()))
                    .as("seed %d", seed)
                    .isEqualTo(rule.count(election.poll()));
        }
    }

    @Test
    void all_money_times_a_hundred_changes_no_winner() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);

            for (String rule : List.of("mes_cost", "mes_card_add1_greedy", "equal-shares")) {
                assertThat(Rules.named(rule)
                                .count(election.timesMoney(100).poll())
                                .winners())
                        .as("seed %d under %s", seed, rule)
                        .isEqualTo(Rules.named(rule).count(election.poll()).winners());
            }
        }
    }

    @Test
    void as_many_of_everyone_changes_no_winner() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            List<PlainBallot> twice = new ArrayList<>(election.ballots());
            twice.addAll(election.ballots());

            assertThat(COST.count(election.with(twice).poll()).winners())
                    .as("seed %d", seed)
                    .isEqualTo(COST.count(election.poll()).winners());
        }
    }

    /** Without exclusions: a project that another keeps out may well be affordable and deserved. */
    private static PlainElection unhindered(PlainElection election) {
        return new PlainElection(
                election.costs(),
                election.budget(),
                election.unit(),
                election.marks(),
                election.ballots(),
                List.of(),
                List.of());
    }
}
