/** An election as plain numbers: projects, prices, ballots. */
@NullMarked
package nl.wijkbudget.poll;

import org.jspecify.annotations.NullMarked;
