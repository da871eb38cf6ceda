package nl.wijkbudget.votingcode;

import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;

/** Asks the register, which knows what became of each code and nothing of any ballot. */
public interface CodeRegister {
    LetterUse useOf(RoundId round, int letter);

    /** The most that was done with any letter of the batch. */
    LetterUse useOf(RoundId round, CodeBatchId batch);

    /** What the register holds of a round. */
    Held held(RoundId round);

    /**
     * How many codes there are in each state.
     *
     * @param unused can be voted with
     * @param interrupted a vote with it broke off: it may be in the box or not
     * @param used voted with
     * @param worthless voided or replaced
     */
    record Held(int unused, int interrupted, int used, int worthless) {}
}
