/** The fences of the read side, each seen to stop a wrong example. */
@NullMarked
package nl.wijkbudget.projection.architecture;

import org.jspecify.annotations.NullMarked;
