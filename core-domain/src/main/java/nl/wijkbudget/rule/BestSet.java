package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;

/**
 * Funds the set of projects with the highest total satisfaction that the budget can pay: the exact utilitarian optimum.
 *
 * <p>There can be several. It is then the cheapest of them, and of those the one with the lowest number that not all of them
 * have, and so on; in the trace the projects on which the best sets differ are a tie. A project without value is in none; one that is wanted and free is
 * funded beside the set. Fails with {@link OutOfReach} where the best set cannot be found for certain in a few seconds.
 */
public record BestSet(Satisfaction satisfaction) implements Rule {
    @Override
    public Trace count(Poll poll) {
        Tally tally = Tally.of(poll, score());
        List<Fraction> worth = IntStream.range(0, poll.projects().size())
                .mapToObj(project -> worth(poll, tally, project))
                .toList();
        Fraction step = step(worth);
        BestSets sets = new BestSets(poll, inSteps(worth, step));
        BitSet best = sets.first();
        Fraction value = step.times(sets.worth(best));
        return new Trace(
                moves(poll, tally, worth, best),
                ties(poll, tally, best, sets, value),
                Map.of("value", value.toString()));
    }

    private static List<Tie> ties(Poll poll, Tally tally, BitSet best, BestSets sets, Fraction value) {
        List<Tie> ties = new ArrayList<>();
        List<Integer> contested = sets.contested(best);
        if (!contested.isEmpty()) {
            ties.add(new Tie(value, contested, true));
        }
        Exclusions exclusions = new Exclusions(poll);
        best.stream().forEach(exclusions::fund);
        List<Integer> beside = IntStream.range(0, poll.projects().size())
                .filter(project ->
                        !best.get(project) && !exclusions.isOut(project) && isWantedAndFree(poll, tally, project))
                .boxed()
                .toList();
        if (exclusions.isAmong(beside)) {
            ties.add(new Tie(Fraction.ZERO, beside, true));
        }
        return ties;
    }

    private Score score() {
        return switch (satisfaction) {
            case COST, CARDINALITY -> Score.VOTES;
            case POINTS -> Score.POINTS;
            case BORDA -> Score.BORDA;
            case RANK_POINTS -> Score.RANK_POINTS;
        };
    }

    private Fraction worth(Poll poll, Tally tally, int project) {
        Fraction score = tally.score(project);
        return satisfaction == Satisfaction.COST
                ? score.times(poll.cost(project)).over(poll.unit())
                : score;
    }

    /** A fraction of which all these are whole multiples. */
    private static Fraction step(List<Fraction> worth) {
        BigInteger denominator = BigInteger.ONE;
        for (Fraction each : worth) {
            denominator = denominator.multiply(each.denominator()).divide(denominator.gcd(each.denominator()));
        }
        return new Fraction(BigInteger.ONE, denominator);
    }

    private static long[] inSteps(List<Fraction> worth, Fraction step) {
        BigInteger total = BigInteger.ZERO;
        long[] values = new long[worth.size()];
        for (int project = 0; project < values.length; project++) {
            BigInteger value = worth.get(project).over(step).numerator();
            total = total.add(value.abs());
            if (total.bitLength() > 61) {
                throw new OutOfReach("The values of the projects have too many digits together; use simpler weights");
            }
            values[project] = value.longValueExact();
        }
        return values;
    }

    private static List<Move> moves(Poll poll, Tally tally, List<Fraction> worth, BitSet best) {
        List<Move> moves = new ArrayList<>();
        Exclusions exclusions = new Exclusions(poll);
        long left = poll.budget();
        for (int project : best.stream().toArray()) {
            moves.add(new Move(project, Verdict.FUNDED, worth.get(project), left));
            left -= poll.cost(project);
            exclusions.fund(project);
        }
        for (int project = 0; project < worth.size(); project++) {
            if (!best.get(project)) {
                Verdict verdict = outside(poll, tally, project, exclusions);
                moves.add(new Move(project, verdict, worth.get(project), left));
                if (verdict.isFunded()) {
                    exclusions.fund(project);
                }
            }
        }
        return moves;
    }

    private static Verdict outside(Poll poll, Tally tally, int project, Exclusions exclusions) {
        if (tally.votes(project) == 0) {
            return Verdict.NO_SUPPORT;
        }
        if (exclusions.isOut(project)) {
            return Verdict.EXCLUDED_BY_ANOTHER;
        }
        if (isWantedAndFree(poll, tally, project)) {
            return Verdict.FUNDED_FREE;
        }
        return poll.cost(project) > poll.budget() ? Verdict.SKIPPED_TOO_EXPENSIVE : Verdict.NOT_IN_THE_BEST_SET;
    }

    private static boolean isWantedAndFree(Poll poll, Tally tally, int project) {
        return poll.cost(project) == 0 && tally.score(project).signum() > 0;
    }
}
