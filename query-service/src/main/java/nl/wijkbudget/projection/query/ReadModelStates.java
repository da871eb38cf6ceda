package nl.wijkbudget.projection.query;

import java.util.List;
import nl.wijkbudget.projection.ProjectionFailure;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.projection.ProjectionState;
import nl.wijkbudget.projection.ProjectionStatus;
import org.jspecify.annotations.Nullable;

/** Where every read model stands against the head of the log. */
public record ReadModelStates(long head, List<ReadModelState> projections) {
    /** One read model; behind is how many events it has yet to see. */
    public record ReadModelState(
            String name,
            ProjectionStatus status,
            long position,
            long behind,
            long eventsPerSecond,
            @Nullable Failure failure) {}

    /** What keeps a read model from going on. */
    public record Failure(long position, @Nullable String event, String error, int attempts) {}

    static ReadModelStates of(ProjectionPositions positions) {
        long head = positions.head().value();
        return new ReadModelStates(
                head, positions.states().stream().map(state -> of(state, head)).toList());
    }

    private static ReadModelState of(ProjectionState state, long head) {
        long reached = state.reached().value();
        ProjectionFailure failed = state.failure();
        return new ReadModelState(
                state.name(),
                state.status(),
                reached,
                Math.max(0, head - reached),
                state.eventsPerSecond(),
                failed == null
                        ? null
                        : new Failure(
                                failed.position().value(), failed.eventType(), failed.error(), failed.attempts()));
    }
}
