/** Asking the same thing twice gives the same answer and one effect. */
@NullMarked
package nl.wijkbudget.idempotency.command;

import org.jspecify.annotations.NullMarked;
