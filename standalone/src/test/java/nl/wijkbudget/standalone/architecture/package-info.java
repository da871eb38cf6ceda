/** The fences of the whole program, each seen to stop a wrong example. */
@NullMarked
package nl.wijkbudget.standalone.architecture;

import org.jspecify.annotations.NullMarked;
