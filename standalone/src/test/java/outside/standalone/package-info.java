/** An assembly as it should not be. */
@NullMarked
package outside.standalone;

import org.jspecify.annotations.NullMarked;
