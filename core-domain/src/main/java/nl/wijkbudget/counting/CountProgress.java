package nl.wijkbudget.counting;

import nl.wijkbudget.identity.RoundId;

/**
 * How far a count is; never what was counted so far.
 *
 * @param ballots as many as were taken out of the box
 */
public record CountProgress(RoundId round, Step step, long ballots) {
    /** What a count is doing, in this order. */
    public enum Step {
        READING,
        APPLYING_RULES,
        ENDED
    }
}
