/** The guard, as far as it can be seen without the whole program. */
@NullMarked
package nl.wijkbudget.access.command;

import org.jspecify.annotations.NullMarked;
