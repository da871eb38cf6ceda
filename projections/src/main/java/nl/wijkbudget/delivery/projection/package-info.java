/** Projects under way as readers see them. */
@NullMarked
package nl.wijkbudget.delivery.projection;

import org.jspecify.annotations.NullMarked;
