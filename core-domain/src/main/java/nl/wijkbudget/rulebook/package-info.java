/** The rules of a vote, frozen and hashed before it opens. */
@NullMarked
package nl.wijkbudget.rulebook;

import org.jspecify.annotations.NullMarked;
