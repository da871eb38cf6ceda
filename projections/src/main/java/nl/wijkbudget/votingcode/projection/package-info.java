/** How many voting codes there are and whether they balance with the ballots; which code is whose is nowhere here. */
@NullMarked
package nl.wijkbudget.votingcode.projection;

import org.jspecify.annotations.NullMarked;
