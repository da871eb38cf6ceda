/** The money of a neighbourhood in double entry: every cent from grant to payment. */
@NullMarked
package nl.wijkbudget.ledger;

import org.jspecify.annotations.NullMarked;
