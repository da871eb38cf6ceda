/** The file that is checked: its parts, its limits, and the events that it opens. */
@NullMarked
package nl.wijkbudget.verifier.bundle;

import org.jspecify.annotations.NullMarked;
