/** The rules of a vote in words for residents. */
@NullMarked
package nl.wijkbudget.rulebook.query;

import org.jspecify.annotations.NullMarked;
