/** Voting codes: who may hand them out, how many there are, and whether they balance with the ballots; never a code itself. */
@NullMarked
package nl.wijkbudget.votingcode;

import org.jspecify.annotations.NullMarked;
