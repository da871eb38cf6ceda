/** A round from plan to close: its phases go forward only, and opening the vote freezes the rulebook. */
@NullMarked
package nl.wijkbudget.round;

import org.jspecify.annotations.NullMarked;
