package nl.wijkbudget.round;

import nl.wijkbudget.identity.RoundId;

/** Asks what was fixed at the closing of a vote. */
public interface ClosingTrees {
    /** Refuses until a checkpoint that holds the closing was signed and published. */
    ClosingTree of(RoundId round);
}
