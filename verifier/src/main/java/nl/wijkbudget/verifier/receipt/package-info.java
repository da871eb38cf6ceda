/** What a voter kept, and whether the log did what it promised; what is on the ballot is not looked at. */
@NullMarked
package nl.wijkbudget.verifier.receipt;

import org.jspecify.annotations.NullMarked;
