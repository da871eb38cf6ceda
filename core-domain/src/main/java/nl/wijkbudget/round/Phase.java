package nl.wijkbudget.round;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a round stands; each phase names the one it follows, and a round may be abandoned in any phase before it is closed. */
public enum Phase {
    PLANNED(null),
    PROPOSING(PLANNED),
    ASSESSING(PROPOSING),
    VOTING(ASSESSING),
    COUNTING(VOTING),
    COUNTED(COUNTING),
    AGENDA_ADOPTED(COUNTED),
    CLOSED(AGENDA_ADOPTED),
    ABANDONED(AGENDA_ADOPTED);

    private final @Nullable Phase previous;

    Phase(@Nullable Phase previous) {
        this.previous = previous;
    }

    public boolean mayBecome(Phase next) {
        return next == ABANDONED ? isBefore(CLOSED) : this == next.previous;
    }

    boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }

    /** The phase, or the last of the phases, from which a round becomes this. */
    Phase previous() {
        return Objects.requireNonNull(previous, "A round starts in this phase");
    }
}
