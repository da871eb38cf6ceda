/** Tests of the rules that were adopted last. */
@NullMarked
package nl.wijkbudget.rulebook.projection;

import org.jspecify.annotations.NullMarked;
