/** Another read model that helps itself to the table of the first. */
@NullMarked
package outside.notes.projection.second;

import org.jspecify.annotations.NullMarked;
