/** What every read over HTTP shares: waiting for a position, parameters, paging, and what goes wrong. */
@NullMarked
package nl.wijkbudget.reading.query;

import org.jspecify.annotations.NullMarked;
