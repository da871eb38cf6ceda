/** Counts and certifies over HTTP. */
@NullMarked
package nl.wijkbudget.counting.command;

import org.jspecify.annotations.NullMarked;
