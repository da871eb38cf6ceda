/** Looks over the fence, as it should not. */
@NullMarked
package nl.wijkbudget.peeking.query;

import org.jspecify.annotations.NullMarked;
