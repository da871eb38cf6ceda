/** The books: what must hold of every posting. */
@NullMarked
package nl.wijkbudget.verifier.ledger;

import org.jspecify.annotations.NullMarked;
