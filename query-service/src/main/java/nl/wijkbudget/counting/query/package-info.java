/** Reads of counts and the result, as JSON and as a page. */
@NullMarked
package nl.wijkbudget.counting.query;

import org.jspecify.annotations.NullMarked;
