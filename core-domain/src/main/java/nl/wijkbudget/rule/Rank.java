package nl.wijkbudget.rule;

import java.util.Comparator;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;

/**
 * A project with what decides its place: the highest first, of equals the lowest number.
 *
 * @param beyond 1 for a project without a price that has a score above zero where scores are taken per unit of cost: it
 *     goes before all with a price; -1 for one below zero; 0 for all others
 */
record Rank(int project, Fraction score, int beyond) implements Comparable<Rank> {
    private static final Comparator<Rank> HIGHEST_FIRST =
            Comparator.comparingInt(Rank::beyond).thenComparing(Rank::ifFinite).reversed();
    private static final Comparator<Rank> IN_ORDER = HIGHEST_FIRST.thenComparingInt(Rank::project);

    static Rank of(int project, Fraction total) {
        return new Rank(project, total, 0);
    }

    /** By score per unit of money; a project without a price keeps its total for show. */
    static Rank perCost(Poll poll, int project, Fraction total) {
        long cost = poll.cost(project);
        return cost == 0
                ? new Rank(project, total, total.signum())
                : new Rank(project, total.times(poll.unit()).over(cost), 0);
    }

    boolean isLevelWith(Rank other) {
        return HIGHEST_FIRST.compare(this, other) == 0;
    }

    private Fraction ifFinite() {
        return beyond == 0 ? score : Fraction.ZERO;
    }

    @Override
    public int compareTo(Rank other) {
        return IN_ORDER.compare(this, other);
    }
}
