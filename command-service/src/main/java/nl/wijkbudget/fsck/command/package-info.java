/** The operator's check of a store: whether all that is kept still says the same. */
@NullMarked
package nl.wijkbudget.fsck.command;

import org.jspecify.annotations.NullMarked;
