/** Answers how many voting codes a round has. */
@NullMarked
package nl.wijkbudget.votingcode.query;

import org.jspecify.annotations.NullMarked;
