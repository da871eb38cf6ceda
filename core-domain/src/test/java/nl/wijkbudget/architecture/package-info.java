/** The fences of the domain, each seen to stop a wrong example. */
@NullMarked
package nl.wijkbudget.architecture;

import org.jspecify.annotations.NullMarked;
