/** Looks over the fence, as it should not. */
@NullMarked
package nl.wijkbudget.peeking.command;

import org.jspecify.annotations.NullMarked;
