/** Reads of theme dashboards, as JSON and as a page. */
@NullMarked
package nl.wijkbudget.theme.query;

import org.jspecify.annotations.NullMarked;
