package nl.wijkbudget.rule;

import java.util.function.LongPredicate;

/** Narrows down where something begins to hold. */
final class Bisection {
    private Bisection() {}

    /** A number that passes right after one that does not, given one of each; the lowest that passes where all above it do. */
    static long lowest(long fails, long passes, LongPredicate test) {
        long low = fails;
        long high = passes;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }
}
