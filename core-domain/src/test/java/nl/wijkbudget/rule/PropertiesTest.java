package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Satisfaction;
import org.junit.jupiter.api.Test;

/** What holds for every election under every rule, tried on many small ones; a failure names its seed. */
class PropertiesTest {
    private static final int ELECTIONS = 2_000;

    /** A rule and an election that fit each other. */
    private record Case(long seed, Rule rule, PlainElection election) {
        static List<Case> all() {
            List<Case> cases = new ArrayList<>();
            for (long seed = 1; seed <= ELECTIONS; seed++) {
                Random random = new Random(-seed);
                Marks marks = List.of(Marks.values()).get(random.nextInt(3));
                Rule rule = random.nextInt(3) > 0
                        ? NaiveTwinsTest.mostFirst(random, marks)
                        : List.of(
                                        Phragmen.STOP,
                                        Phragmen.SKIP,
                                        new BestSet(Satisfaction.COST),
                                        new BestSet(Satisfaction.CARDINALITY))
                                .get(random.nextInt(4));
                cases.add(new Case(seed, rule, PlainElection.random(-seed, marks)));
            }
            return cases;
        }

        Trace trace() {
            return rule.count(election.poll());
        }

        Trace trace(PlainElection other) {
            return rule.count(other.poll());
        }

        Random random() {
            return new Random(seed);
        }
    }

    @Test
    void the_order_of_the_ballots_does_not_matter_nor_does_it_where_a_file_is_split() {
        for (Case each : Case.all()) {
            List<PlainBallot> shuffled = new ArrayList<>(each.election().ballots());
            Collections.shuffle(shuffled, each.random());

            assertThat(each.trace(each.election().with(shuffled)))
                    .as("%s", each)
                    .isEqualTo(each.trace());
        }
    }

    @Test
    void without_ties_the_numbers_of_the_projects_do_not_matter() {
        for (Case each : Case.all()) {
            List<Integer> numbers = new ArrayList<>(each.election().projects());
            Collections.shuffle(numbers, each.random());
            Trace trace = each.trace();
            if (trace.ties().isEmpty()) {
                assertThat(each.trace(each.election().renumbered(numbers)).winners())
                        .as("%s, renumbered %s", each, numbers)
                        .containsExactlyInAnyOrderElementsOf(
                                trace.winners().stream().map(numbers::get).toList());
            }
        }
    }

    @Test
    void no_more_is_spent_than_there_is_and_every_project_has_one_move() {
        for (Case each : Case.all()) {
            Trace trace = each.trace();
            long budget = each.election().budget();
            long overrun = trace.moves().stream()
                    .filter(move -> move.verdict() == Verdict.FUNDED_BY_OVERRUN)
                    .mapToLong(move -> each.election().costs().get(move.project()) - move.available())
                    .sum();

            assertThat(each.election().costOf(trace.winners()) - overrun)
                    .as("%s", each)
                    .isLessThanOrEqualTo(budget);
            assertThat(trace.moves())
                    .as("%s", each)
                    .extracting(Move::project)
                    .containsExactlyInAnyOrderElementsOf(each.election().projects());
            assertThat(leftBeforeEach(trace, each.election()))
                    .as("%s", each)
                    .isEqualTo(trace.moves().stream().map(Move::available).toList());
        }
    }

    @Test
    void at_most_one_of_projects_that_exclude_each_other_is_funded() {
        for (Case each : Case.all()) {
            List<Integer> winners = each.trace().winners();
            for (List<Integer> group : each.election().exclusions()) {
                assertThat(group.stream().filter(winners::contains))
                        .as("%s", each)
                        .hasSizeLessThan(2);
            }
        }
    }

    @Test
    void the_same_poll_gives_the_same_trace_again() {
        for (Case each : Case.all()) {
            assertThat(each.trace()).as("%s", each).isEqualTo(each.trace());
        }
    }

    @Test
    void money_in_cents_changes_nothing() {
        for (Case each : Case.all()) {
            Trace inCents = each.trace(each.election().timesMoney(100));
            List<Move> inUnits = inCents.moves().stream()
                    .map(move -> new Move(
                            move.project(),
                            move.verdict(),
                            each.rule() instanceof Phragmen ? move.score().over(100) : move.score(),
                            move.available() / 100))
                    .toList();

            assertThat(inUnits).as("%s", each).isEqualTo(each.trace().moves());
        }
    }

    @Test
    void an_empty_ballot_changes_nothing_unless_a_threshold_is_a_share_of_the_ballots() {
        for (Case each : Case.all()) {
            if (each.rule() instanceof MostFirst rule
                    && (rule.threshold().byPrice() || rule.threshold().share().signum() > 0)) {
                continue;
            }
            List<PlainBallot> more = Stream.concat(each.election().ballots().stream(), Stream.of(PlainBallot.EMPTY))
                    .toList();
            assertThat(each.trace(each.election().with(more))).as("%s", each).isEqualTo(each.trace());
        }
    }

    @Test
    void one_more_approval_never_hurts_a_winner_when_the_most_votes_come_first() {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Random random = new Random(seed);
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            MostFirst rule = NaiveTwinsTest.mostFirst(random, Marks.CHOICES);
            for (int winner : rule.count(election.poll()).winners()) {
                for (int voter = 0; voter < election.ballots().size(); voter++) {
                    PlainBallot ballot = election.ballots().get(voter);
                    if (!ballot.names(winner)) {
                        List<PlainBallot> ballots = new ArrayList<>(election.ballots());
                        ballots.set(voter, ballot.with(winner, 1));
                        assertThat(rule.count(election.with(ballots).poll()).winners())
                                .as("seed %d: %s of %s", seed, rule, election)
                                .contains(winner);
                    }
                }
            }
        }
    }

    @Test
    void a_way_to_stop_funds_nothing_that_skipping_does_not() {
        for (Case each : Case.all()) {
            if (each.rule() instanceof MostFirst rule && rule.spending().equals(Spending.STOP)) {
                MostFirst skipping = new MostFirst(rule.score(), rule.perCost(), Spending.SKIP, rule.threshold());
                assertThat(new HashSet<>(skipping.count(each.election().poll()).winners()))
                        .as("%s", each)
                        .containsAll(each.trace().winners());
            }
        }
    }

    private static List<Long> leftBeforeEach(Trace trace, PlainElection election) {
        List<Long> left = new ArrayList<>();
        long available = election.budget();
        for (Move move : trace.moves()) {
            left.add(available);
            available -= move.verdict().isFunded() ? election.costs().get(move.project()) : 0;
        }
        return left;
    }
}
