/** Reads of where a round stands, as JSON and as a page. */
@NullMarked
package nl.wijkbudget.round.query;

import org.jspecify.annotations.NullMarked;
