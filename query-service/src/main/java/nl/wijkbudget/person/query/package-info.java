/** Reads of the vault: one's own data, names that may be shown, who read whose data, and logging in by mail. */
@NullMarked
package nl.wijkbudget.person.query;

import org.jspecify.annotations.NullMarked;
