package nl.wijkbudget.rule;

/** How much work a search may still do before it gives up; counted in steps, so it gives up at the same place everywhere. */
final class Effort {
    private static final int AT_ONCE = 1 << 20;
    private long left = 1L << 23;

    void spend(long steps) {
        left -= steps;
        if (left < 0 || steps > AT_ONCE) {
            throw new OutOfReach("There are too many sets of projects of about the same value to find the best one for"
                    + " certain; count with most-votes-first-skip or votes-per-euro, or state prices in larger units");
        }
    }
}
