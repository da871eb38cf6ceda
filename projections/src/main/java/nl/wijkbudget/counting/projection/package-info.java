/** Counts and results as readers see them. */
@NullMarked
package nl.wijkbudget.counting.projection;

import org.jspecify.annotations.NullMarked;
