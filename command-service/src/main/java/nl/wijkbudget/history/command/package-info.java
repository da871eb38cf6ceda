/** Reads what happened, of one thing or of all in the order of the log. */
@NullMarked
package nl.wijkbudget.history.command;

import org.jspecify.annotations.NullMarked;
