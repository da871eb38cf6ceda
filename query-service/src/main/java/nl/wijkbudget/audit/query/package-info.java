/** Reads of every decision, as JSON and as a page. */
@NullMarked
package nl.wijkbudget.audit.query;

import org.jspecify.annotations.NullMarked;
