package nl.wijkbudget.projection;

import org.jspecify.annotations.Nullable;

/** One projection at one moment; the speed is of the replay that goes on, and 0 outside one. */
public record ProjectionState(
        String name,
        LogPosition reached,
        ProjectionStatus status,
        long eventsPerSecond,
        @Nullable ProjectionFailure failure) {

    /** The same, judged against the head of the log. */
    ProjectionState against(LogPosition head) {
        if (status != ProjectionStatus.CAUGHT_UP || reached.covers(head)) {
            return this;
        }
        return new ProjectionState(name, reached, ProjectionStatus.BEHIND, eventsPerSecond, failure);
    }
}
