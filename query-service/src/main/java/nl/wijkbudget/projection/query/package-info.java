/** Reads of the read models themselves, and the orders an operator gives them. */
@NullMarked
package nl.wijkbudget.projection.query;

import org.jspecify.annotations.NullMarked;
