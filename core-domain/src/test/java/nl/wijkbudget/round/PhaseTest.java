package nl.wijkbudget.round;

import static nl.wijkbudget.round.Phase.ABANDONED;
import static nl.wijkbudget.round.Phase.AGENDA_ADOPTED;
import static nl.wijkbudget.round.Phase.ASSESSING;
import static nl.wijkbudget.round.Phase.CLOSED;
import static nl.wijkbudget.round.Phase.COUNTED;
import static nl.wijkbudget.round.Phase.COUNTING;
import static nl.wijkbudget.round.Phase.PLANNED;
import static nl.wijkbudget.round.Phase.PROPOSING;
import static nl.wijkbudget.round.Phase.VOTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PhaseTest {
    @Test
    void goes_forward_one_step_at_a_time_or_is_abandoned() {
        Map<Phase, Set<Phase>> steps = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            Set<Phase> next = EnumSet.allOf(Phase.class);
            next.removeIf(other -> !phase.mayBecome(other));
            steps.put(phase, next);
        }
        assertThat(steps)
                .isEqualTo(Map.of(
                        PLANNED, Set.of(PROPOSING, ABANDONED),
                        PROPOSING, Set.of(ASSESSING, ABANDONED),
                        ASSESSING, Set.of(VOTING, ABANDONED),
                        VOTING, Set.of(COUNTING, ABANDONED),
                        COUNTING, Set.of(COUNTED, ABANDONED),
                        COUNTED, Set.of(AGENDA_ADOPTED, ABANDONED),
                        AGENDA_ADOPTED, Set.of(CLOSED, ABANDONED),
                        CLOSED, Set.of(),
                        ABANDONED, Set.of()));
    }
}
