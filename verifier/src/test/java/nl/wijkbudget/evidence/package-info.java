/** Bundles that the engine would never make. */
@NullMarked
package nl.wijkbudget.evidence;

import org.jspecify.annotations.NullMarked;
