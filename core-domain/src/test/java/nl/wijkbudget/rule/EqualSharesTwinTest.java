package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.rule.EqualShares.Comparison;
import nl.wijkbudget.rule.EqualShares.Completion;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fast method and the one straight from the definition agree, to the last fraction; a failure names its seed. */
class EqualSharesTwinTest {
    private static final int ELECTIONS = 1_000;

    @ParameterizedTest
    @CsvSource({
        "COST, CHOICES",
        "CARDINALITY, CHOICES",
        "POINTS, POINTS",
        "CARDINALITY, POINTS",
        "BORDA, PLACES",
        "RANK_POINTS, PLACES"
    })
    void buys_the_same_projects_in_the_same_order_at_the_same_prices(Satisfaction satisfaction, Marks marks) {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, marks).poll();
            NaiveEqualShares naive = new NaiveEqualShares(poll, satisfaction);
            naive.run(equal(poll));
            Trace trace = EqualShares.plain(satisfaction).count(poll);

            assertThat(trace.winners()).as("seed %d", seed).isEqualTo(naive.winners);
            assertThat(bought(trace)).as("seed %d", seed).isEqualTo(naive.rates);
        }
    }

    /** Prices differ by a cent in up to fourteen digits, so doubles cannot tell which project gives most for the money. */
    @ParameterizedTest
    @CsvSource({"COST, CHOICES", "CARDINALITY, CHOICES", "POINTS, POINTS"})
    void tells_apart_what_differs_by_a_cent_in_billions(Satisfaction satisfaction, Marks marks) {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = NearTies.random(seed, marks, satisfaction).poll();
            NaiveEqualShares naive = new NaiveEqualShares(poll, satisfaction);
            naive.run(equal(poll));
            Trace trace = EqualShares.plain(satisfaction).count(poll);

            assertThat(trace.winners()).as("seed %d", seed).isEqualTo(naive.winners);
            assertThat(bought(trace)).as("seed %d", seed).isEqualTo(naive.rates);
        }
    }

    @ParameterizedTest
    @CsvSource({"EXACT, 1, SUPPORTED", "EXACT, 1/3, NEVER", "FLOOR, 1, NEVER", "FLOOR, 5/2, SUPPORTED", "FLOOR, 1, ALL"
    })
    void grows_the_endowment_to_the_same_outcome(Add1.Start start, String increment, Add1.Stop stop) {
        Fraction step = Fraction.parse(increment);
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.CHOICES).poll();
            NaiveEqualShares naive = new NaiveEqualShares(poll, Satisfaction.COST);
            Fraction first = start == Add1.Start.EXACT
                    ? equal(poll)
                    : new Fraction(equal(poll).floor(), BigInteger.ONE);

            assertThat(count(poll, new Add1(start, step, stop)))
                    .as("seed %d", seed)
                    .isEqualTo(naive.add1(first, step, stop));
        }
    }

    private static List<Integer> count(Poll poll, Add1 add1) {
        return new EqualShares(Satisfaction.COST, add1, Completion.NONE, Comparison.NONE)
                .count(poll)
                .winners();
    }

    private static List<Fraction> bought(Trace trace) {
        return trace.moves().stream()
                .filter(move -> move.verdict().isFunded())
                .map(Move::score)
                .toList();
    }

    private static Fraction equal(Poll poll) {
        return poll.voters() == 0 ? Fraction.ZERO : Fraction.of(poll.budget(), poll.voters());
    }
}
