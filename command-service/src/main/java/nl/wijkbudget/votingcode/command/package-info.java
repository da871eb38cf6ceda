/** Codes in and out: making them, the register that knows their fate, the key of a round, and casting with a code. */
@NullMarked
package nl.wijkbudget.votingcode.command;

import org.jspecify.annotations.NullMarked;
