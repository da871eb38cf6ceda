/** Tests of the turnout. */
@NullMarked
package nl.wijkbudget.ballot.projection;

import org.jspecify.annotations.NullMarked;
