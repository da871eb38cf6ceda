package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Fraction;

/**
 * How the endowment of Equal Shares grows step by step, so that less of the budget stays unspent.
 *
 * @param start the first endowment
 * @param increment by how much it grows each step, in units of the poll's money; with zero there is one step
 * @param stop when an outcome is good enough to stop at, before some endowment overspends
 */
public record Add1(Start start, Fraction increment, Stop stop) {
    /** The budget over the number of ballots, once: the plain method. */
    public static final Add1 NONE = new Add1(Start.EXACT, Fraction.ZERO, Stop.NEVER);

    public Add1 {
        if (increment.signum() < 0) {
            throw new IllegalArgumentException("An increment is zero or more: " + increment);
        }
    }

    boolean grows() {
        return increment.signum() > 0;
    }

    /** The first endowment. */
    public enum Start {
        /** The budget over the number of ballots. */
        EXACT,
        /** The same, rounded down to whole units of money. */
        FLOOR
    }

    /** Which projects, when none of them fits in what is left, make an outcome good enough to stop at. */
    public enum Stop {
        /** No outcome is: the last before one overspends stands. */
        NEVER,
        /** Projects that somebody supports. */
        SUPPORTED,
        /** All projects. */
        ALL
    }
}
