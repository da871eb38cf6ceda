/** Turning a Pabulib file into a round: every project, price and ballot of it becomes a command. */
@NullMarked
package nl.wijkbudget.pabulib.command;

import org.jspecify.annotations.NullMarked;
