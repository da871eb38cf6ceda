package nl.wijkbudget.counting;

import nl.wijkbudget.rule.Margin;

/**
 * How little would change whether a project is funded, all else equal.
 *
 * @param more whether it takes more to be funded, or less to be funded no longer
 * @param exact whether nothing smaller would do; otherwise it is only known that this much does
 */
public record Change(boolean more, Margin.In in, long count, boolean exact) {
    static Change of(Margin margin) {
        return new Change(margin.more(), margin.in(), margin.count(), margin.exact());
    }
}
