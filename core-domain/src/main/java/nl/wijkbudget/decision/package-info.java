/** Who decides what, on what ground, and how the engine says no. */
@NullMarked
package nl.wijkbudget.decision;

import org.jspecify.annotations.NullMarked;
