/** Looks over the fence, as it should not. */
@NullMarked
package nl.wijkbudget.peeking.projection;

import org.jspecify.annotations.NullMarked;
