/** Letters and printer files read back as their readers would. */
@NullMarked
package nl.wijkbudget.letter.command;

import org.jspecify.annotations.NullMarked;
