/** Casting votes: one right to vote, the last cast counts, nothing here says who voted. */
@NullMarked
package nl.wijkbudget.ballot;

import org.jspecify.annotations.NullMarked;
