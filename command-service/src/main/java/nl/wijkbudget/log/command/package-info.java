/** The embedded event store: one appender, one dense order, many readers. */
@NullMarked
package nl.wijkbudget.log.command;

import org.jspecify.annotations.NullMarked;
