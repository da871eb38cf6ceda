/** Keeps the books over HTTP. */
@NullMarked
package nl.wijkbudget.ledger.command;

import org.jspecify.annotations.NullMarked;
