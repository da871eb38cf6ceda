/** Following by mail on pages: whether one can, whether one does, and how it stops. */
@NullMarked
package nl.wijkbudget.following.query;

import org.jspecify.annotations.NullMarked;
