/** Tests of counts and results. */
@NullMarked
package nl.wijkbudget.counting.projection;

import org.jspecify.annotations.NullMarked;
