/** Rounds as readers see them. */
@NullMarked
package nl.wijkbudget.round.projection;

import org.jspecify.annotations.NullMarked;
