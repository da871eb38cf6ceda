/** The count: a pure function of rulebook and ballots, with every step it took. */
@NullMarked
package nl.wijkbudget.counting;

import org.jspecify.annotations.NullMarked;
