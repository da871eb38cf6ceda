/** One half of a cycle. */
@NullMarked
package nl.wijkbudget.architecture.wrong.hen;

import org.jspecify.annotations.NullMarked;
