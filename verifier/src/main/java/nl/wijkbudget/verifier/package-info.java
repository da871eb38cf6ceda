/** Checks a bundle of evidence: what it says, what it looked at, and the object at fault. */
@NullMarked
package nl.wijkbudget.verifier;

import org.jspecify.annotations.NullMarked;
