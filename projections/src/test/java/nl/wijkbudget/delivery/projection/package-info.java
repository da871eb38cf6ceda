/** Tests of projects under way. */
@NullMarked
package nl.wijkbudget.delivery.projection;

import org.jspecify.annotations.NullMarked;
