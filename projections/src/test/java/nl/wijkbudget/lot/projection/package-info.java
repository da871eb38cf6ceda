/** Tests of the lots that are drawn after closing. */
@NullMarked
package nl.wijkbudget.lot.projection;

import org.jspecify.annotations.NullMarked;
