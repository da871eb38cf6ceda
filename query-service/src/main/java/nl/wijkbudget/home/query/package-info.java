/** The first page: what is happening now. */
@NullMarked
package nl.wijkbudget.home.query;

import org.jspecify.annotations.NullMarked;
