/** The other half of a cycle. */
@NullMarked
package nl.wijkbudget.architecture.wrong.egg;

import org.jspecify.annotations.NullMarked;
