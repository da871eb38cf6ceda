/** Elections that were really held. */
@NullMarked
package nl.wijkbudget.verifier.count;

import org.jspecify.annotations.NullMarked;
