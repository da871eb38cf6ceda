/** Reads of the turnout. */
@NullMarked
package nl.wijkbudget.ballot.query;

import org.jspecify.annotations.NullMarked;
