/** Bundles that hold, and bundles that do not. */
@NullMarked
package nl.wijkbudget.verifier;

import org.jspecify.annotations.NullMarked;
