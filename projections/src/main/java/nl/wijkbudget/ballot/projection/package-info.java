/** Turnout: how many ballots, never what is on them. */
@NullMarked
package nl.wijkbudget.ballot.projection;

import org.jspecify.annotations.NullMarked;
