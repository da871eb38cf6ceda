@NullMarked
package nl.wijkbudget.ledger;

import org.jspecify.annotations.NullMarked;
