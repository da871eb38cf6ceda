package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollProject;

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

    /** Gives up where it takes more steps than can be numbered to grow to the dearest price. */
    void requireReach(Poll poll) {
        long dearest =
                poll.projects().stream().mapToLong(PollProject::cost).max().orElse(0);
        if (grows()
                && Fraction.of(dearest)
                                .over(increment.times(poll.unit()))
                                .floor()
                                .bitLength()
                        > 62) {
            throw new OutOfReach("The shares of Equal Shares grow in too many steps of " + increment
                    + "; choose a larger increment");
        }
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
