/** Letters that bring the right to vote to a doormat, and the file of the same for a printer with a layout of its own. */
@NullMarked
package nl.wijkbudget.letter.command;

import org.jspecify.annotations.NullMarked;
