/** Reads of the money, as JSON and as a page. */
@NullMarked
package nl.wijkbudget.ledger.query;

import org.jspecify.annotations.NullMarked;
