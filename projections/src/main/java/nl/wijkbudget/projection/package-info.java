/**
 * Follows the log of events and keeps the read models up to date: page by page, exactly once, and never past a failure.
 *
 * <p>What a projection may rely on:
 *
 * <ul>
 *   <li>Its group has one thread; events come in the order of the log, each once as far as its tables can tell.
 *   <li>A page is one transaction and one persistence context: what one event stored, the next one finds. Looking up by
 *       id is answered from memory; a query over a table writes pending changes first and therefore sees them too, which
 *       is slow when done for every event. Rows that many events change go through {@link
 *       nl.wijkbudget.projection.PageRows}.
 *   <li>When a handler throws, the page is rolled back and repeated event by event, so whatever a handler does outside
 *       its tables may happen more than once: do nothing there.
 *   <li>{@code reset} runs before the first event whenever the group has no token; use {@code deleteAllInBatch}, because
 *       {@code deleteAll} loads every row.
 * </ul>
 */
@NullMarked
package nl.wijkbudget.projection;

import org.jspecify.annotations.NullMarked;
