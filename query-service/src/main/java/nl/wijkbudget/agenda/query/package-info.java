/** Reads of the ranked agenda, as JSON and as a page. */
@NullMarked
package nl.wijkbudget.agenda.query;

import org.jspecify.annotations.NullMarked;
