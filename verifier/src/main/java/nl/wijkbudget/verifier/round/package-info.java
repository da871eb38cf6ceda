/** The rounds in a log: their phases, their ballots, their results. */
@NullMarked
package nl.wijkbudget.verifier.round;

import org.jspecify.annotations.NullMarked;
