/** Reads of how a neighbourhood is set up. */
@NullMarked
package nl.wijkbudget.neighbourhood.query;

import org.jspecify.annotations.NullMarked;
