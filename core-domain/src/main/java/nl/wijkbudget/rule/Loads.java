package nl.wijkbudget.rule;

import java.math.BigInteger;
import java.util.Arrays;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/**
 * What voters bear of the projects funded so far, exactly.
 *
 * <p>All supporters of a funded project bear the same from then on, so there are never more different loads than funded
 * projects: a voter's load is that of the last funded project on the ballot. All loads are kept over one denominator.
 */
final class Loads {
    private final Poll poll;
    private final Supporters supporters;
    /** For each group the place in {@link #load} of what it bears. */
    private final int[] last;

    private final BigInteger[] load;
    private final double[] nearest;
    private final long[] bearers;
    private BigInteger denominator = BigInteger.ONE;
    private int funded;

    Loads(Poll poll) {
        this.poll = poll;
        supporters = Supporters.of(poll, Satisfaction.CARDINALITY);
        last = new int[poll.groups()];
        load = new BigInteger[poll.projects().size() + 1];
        Arrays.fill(load, BigInteger.ZERO);
        nearest = new double[load.length];
        bearers = new long[load.length];
    }

    boolean hasSupport(int project) {
        return supporters.voters(project) > 0;
    }

    /**
     * About what its supporters would bear if it were funded now; infinite without supporters.
     *
     * <p>The voters are counted in whole numbers and the terms are not negative, so the relative error is below (funded
     * projects + 8) times 2 to the power of -52.
     */
    double about(int project) {
        if (!hasSupport(project)) {
            return Double.POSITIVE_INFINITY;
        }
        countBearers(project);
        double sum = poll.cost(project);
        for (int place = 1; place <= funded; place++) {
            sum += bearers[place] * nearest[place];
        }
        return sum / supporters.voters(project);
    }

    /** What its supporters would bear together, times the denominator that all loads have now. */
    BigInteger together(int project) {
        countBearers(project);
        BigInteger sum = denominator.multiply(BigInteger.valueOf(poll.cost(project)));
        for (int place = 1; place <= funded; place++) {
            if (bearers[place] > 0) {
                sum = sum.add(load[place].multiply(BigInteger.valueOf(bearers[place])));
            }
        }
        return sum;
    }

    /** Which of two projects with supporters would burden each of its own less. */
    int compare(int one, int other) {
        return together(one)
                .multiply(BigInteger.valueOf(supporters.voters(other)))
                .compareTo(together(other).multiply(BigInteger.valueOf(supporters.voters(one))));
    }

    /** What each supporter would bear if it were funded now; without supporters the price, which nobody shares. */
    Fraction exactly(int project) {
        return hasSupport(project)
                ? new Fraction(together(project), denominator.multiply(BigInteger.valueOf(supporters.voters(project))))
                : Fraction.of(poll.cost(project));
    }

    /** Lays the price on the supporters, and evens out what each of them bears. */
    void fund(int project) {
        if (!hasSupport(project)) {
            return;
        }
        BigInteger sum = together(project);
        BigInteger bearersNow = BigInteger.valueOf(supporters.voters(project));
        BigInteger shared = bearersNow.gcd(sum);
        BigInteger factor = bearersNow.divide(shared);
        for (int place = 1; place <= funded; place++) {
            load[place] = load[place].multiply(factor);
        }
        denominator = denominator.multiply(factor);
        load[++funded] = sum.divide(shared);
        nearest[funded] = new Fraction(load[funded], denominator).nearest();
        for (int at = supporters.first(project); at < supporters.end(project); at++) {
            last[supporters.group(at)] = funded;
        }
    }

    /** Whether two of these have a supporter in common. */
    boolean shareSupporters(Iterable<Integer> projects) {
        boolean[] seen = new boolean[last.length];
        for (int project : projects) {
            for (int at = supporters.first(project); at < supporters.end(project); at++) {
                if (seen[supporters.group(at)]) {
                    return true;
                }
                seen[supporters.group(at)] = true;
            }
        }
        return false;
    }

    private void countBearers(int project) {
        Arrays.fill(bearers, 0, funded + 1, 0);
        for (int at = supporters.first(project); at < supporters.end(project); at++) {
            int group = supporters.group(at);
            bearers[last[group]] += poll.size(group);
        }
    }
}
