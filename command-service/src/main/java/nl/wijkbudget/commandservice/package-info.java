/** The command service put together: what is not listed here does not run. */
@NullMarked
package nl.wijkbudget.commandservice;

import org.jspecify.annotations.NullMarked;
