/** The rules of each round as they were adopted last. */
@NullMarked
package nl.wijkbudget.rulebook.projection;

import org.jspecify.annotations.NullMarked;
