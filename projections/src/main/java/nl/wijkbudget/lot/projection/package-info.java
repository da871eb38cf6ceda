/** Lots that are drawn after closing: who committed, who revealed, and how they fell. */
@NullMarked
package nl.wijkbudget.lot.projection;

import org.jspecify.annotations.NullMarked;
