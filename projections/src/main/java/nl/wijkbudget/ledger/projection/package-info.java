/** The budget ledger as readers see it. */
@NullMarked
package nl.wijkbudget.ledger.projection;

import org.jspecify.annotations.NullMarked;
