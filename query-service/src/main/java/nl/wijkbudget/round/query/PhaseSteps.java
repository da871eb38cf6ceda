package nl.wijkbudget.round.query;

import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.round.Phase;

/** The way of a round in steps, with where it is; empty when it was stopped, because then it goes nowhere. */
public final class PhaseSteps {
    private PhaseSteps() {}

    public static List<Step> of(Phase now) {
        if (now == Phase.ABANDONED) {
            return List.of();
        }
        return Arrays.stream(Phase.values())
                .filter(phase -> phase != Phase.ABANDONED)
                .map(phase -> new Step(phase, phase.compareTo(now) < 0, phase == now))
                .toList();
    }

    /** A phase on the way. */
    public record Step(Phase phase, boolean done, boolean current) {}
}
