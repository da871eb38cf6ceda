/** Tests of the books. */
@NullMarked
package nl.wijkbudget.ledger.projection;

import org.jspecify.annotations.NullMarked;
