/** The engine's own count, for comparison only. */
@NullMarked
package nl.wijkbudget.counting;

import org.jspecify.annotations.NullMarked;
