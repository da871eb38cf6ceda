/** A read model that breaks every rule; it lives outside the product, so that nothing mistakes it for a real one. */
@NullMarked
package outside.notes.projection;

import org.jspecify.annotations.NullMarked;
