package nl.wijkbudget.round.query;

import nl.wijkbudget.round.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A change of phase that people ask for.
 *
 * @param key the end of the key of its words
 * @param door as the matrix has it
 * @param path of the door, for this round
 */
public record Transition(String key, String door, String path) {
    /** The step after this phase; null where somebody else takes it, or nobody. */
    static @Nullable Transition after(Phase phase, String round) {
        return switch (phase) {
            case PLANNED -> of("open-proposals", round, "/indiening/opening");
            case PROPOSING -> of("close-proposals", round, "/indiening/sluiting");
            case ASSESSING -> of("open-voting", round, "/stemming/opening");
            case VOTING -> of("close-voting", round, "/stemming/sluiting");
            case AGENDA_ADOPTED -> of("close-round", round, "/afronding");
            case COUNTING, COUNTED, CLOSED, ABANDONED -> null;
        };
    }

    static Transition abandon(String round) {
        return of("abandon", round, "/stopzetting");
    }

    private static Transition of(String key, String round, String rest) {
        return new Transition(key, "POST /api/v1/rondes/{round}" + rest, "/api/v1/rondes/" + round + rest);
    }
}
