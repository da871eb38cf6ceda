package nl.wijkbudget.pabulib.command;

import java.math.BigDecimal;
import nl.wijkbudget.pabulib.PabulibBallot;

/** What the ballots of a file really hold: real files have ballots beyond the limits they state, and those count too. */
final class BallotRange {
    private long ballots;
    private int shortest = Integer.MAX_VALUE;
    private int longest;
    private BigDecimal lowest = BigDecimal.valueOf(Integer.MAX_VALUE);
    private BigDecimal highest = BigDecimal.valueOf(Integer.MIN_VALUE);
    private BigDecimal largestSum = BigDecimal.ZERO;
    private boolean fractions;

    void add(PabulibBallot ballot) {
        ballots++;
        shortest = Math.min(shortest, ballot.projects().size());
        longest = Math.max(longest, ballot.projects().size());
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal points : ballot.points()) {
            lowest = lowest.min(points);
            highest = highest.max(points);
            sum = sum.add(points);
            fractions |= points.stripTrailingZeros().scale() > 0;
        }
        largestSum = largestSum.max(sum);
    }

    long ballots() {
        return ballots;
    }

    /** The fewest projects on a ballot; 0 without ballots. */
    int shortest() {
        return ballots == 0 ? 0 : shortest;
    }

    int longest() {
        return longest;
    }

    /** The least points for a project; 0 when nobody gave any. */
    int lowest() {
        return lowest.compareTo(highest) > 0 ? 0 : lowest.intValue();
    }

    /** The most points for a project; 0 when nobody gave any. */
    int highest() {
        return lowest.compareTo(highest) > 0 ? 0 : highest.intValue();
    }

    int largestSum() {
        return largestSum.intValue();
    }

    boolean hasFractions() {
        return fractions;
    }
}
