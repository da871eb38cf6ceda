/** What was laid before others, as JSON and as pages. */
@NullMarked
package nl.wijkbudget.approval.query;

import org.jspecify.annotations.NullMarked;
