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
import org.junit.jupiter.api.Test;
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

    @Test
    void grows_the_endowment_to_the_same_outcome() {
        Add1 add1 = new Add1(Add1.Start.EXACT, Fraction.ONE, Add1.Stop.SUPPORTED);
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.CHOICES).poll();
            NaiveEqualShares naive = new NaiveEqualShares(poll, Satisfaction.COST);

            assertThat(count(poll, add1)).as("seed %d", seed).isEqualTo(naive.add1(equal(poll), true));
        }
    }

    @Test
    void grows_the_endowment_from_whole_units_until_it_overspends() {
        Add1 add1 = new Add1(Add1.Start.FLOOR, Fraction.ONE, Add1.Stop.NEVER);
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            Poll poll = PlainElection.random(seed, Marks.CHOICES).poll();
            NaiveEqualShares naive = new NaiveEqualShares(poll, Satisfaction.COST);
            Fraction floor = new Fraction(equal(poll).floor(), BigInteger.ONE);

            assertThat(count(poll, add1)).as("seed %d", seed).isEqualTo(naive.add1(floor, false));
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
