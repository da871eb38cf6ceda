/** What a vote was held by, read from the events and written as the text that was hashed. */
@NullMarked
package nl.wijkbudget.verifier.rulebook;

import org.jspecify.annotations.NullMarked;
