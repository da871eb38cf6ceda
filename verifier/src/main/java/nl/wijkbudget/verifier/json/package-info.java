/** A strict reader of JSON, and where two values differ. */
@NullMarked
package nl.wijkbudget.verifier.json;

import org.jspecify.annotations.NullMarked;
