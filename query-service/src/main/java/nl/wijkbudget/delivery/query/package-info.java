/** Reads of how far a project is. */
@NullMarked
package nl.wijkbudget.delivery.query;

import org.jspecify.annotations.NullMarked;
