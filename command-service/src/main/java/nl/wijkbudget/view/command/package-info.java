/** When what public pages show is put down in the log. */
@NullMarked
package nl.wijkbudget.view.command;

import org.jspecify.annotations.NullMarked;
