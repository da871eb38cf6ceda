/** Counting rules over polls: no clocks, no ids of this product, no floating point that decides. */
@NullMarked
package nl.wijkbudget.rule;

import org.jspecify.annotations.NullMarked;
