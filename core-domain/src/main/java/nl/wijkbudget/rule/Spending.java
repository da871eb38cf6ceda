package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Fraction;

/**
 * What becomes of a project that costs more than is left when its turn comes.
 *
 * @param share when stopping, the share of its price that must be left to fund it all the same, after which nothing more is
 *     funded; one means never, since then it would fit
 */
public record Spending(Way way, Fraction share) {
    public Spending {
        if (share.signum() <= 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("A share of the price is above zero and at most one: " + share);
        }
    }

    /** Leave it out and go on. */
    public static final Spending SKIP = new Spending(Way.SKIP, Fraction.ONE);
    /** Fund nothing more from there on. */
    public static final Spending STOP = new Spending(Way.STOP, Fraction.ONE);
    /** Fund nothing at all: only the order counts. */
    public static final Spending NOTHING = new Spending(Way.NOTHING, Fraction.ONE);

    /** Stop there, but fund that one too when at least this share of its price is left, as in Poznań. */
    public static Spending overrun(Fraction share) {
        return new Spending(Way.STOP, share);
    }

    /** The ways to spend. */
    public enum Way {
        NOTHING,
        SKIP,
        STOP
    }
}
