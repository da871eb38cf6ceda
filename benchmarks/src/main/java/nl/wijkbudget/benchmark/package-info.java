/** Measurements of the event store; every figure is a ratio to the bare database in the same run. */
@NullMarked
package nl.wijkbudget.benchmark;

import org.jspecify.annotations.NullMarked;
