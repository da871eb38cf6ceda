package nl.wijkbudget.projection;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** A place in the one order of events: 0 is the first event, and there are no holes. */
public record LogPosition(long value) implements Comparable<LogPosition> {

    /** Where a reader stands that has seen nothing yet. */
    public static final LogPosition BEFORE_FIRST = new LogPosition(-1);

    public LogPosition {
        if (value < -1) {
            throw new IllegalArgumentException("A position is -1 (before the first event) or more, not " + value);
        }
    }

    /**
     * The position a token stands for; a missing token is the start.
     *
     * <p>Tokens that know of gaps are refused: they belong to stores whose order is not the order of commits.
     */
    public static LogPosition of(@Nullable TrackingToken token) {
        if (token == null) {
            return BEFORE_FIRST;
        }
        if (token instanceof GlobalSequenceTrackingToken dense) {
            return new LogPosition(dense.getGlobalIndex());
        }
        throw new IllegalArgumentException("Not a position in one dense order: " + token);
    }

    /** The token from which a source continues after this position, or null for its very beginning. */
    public @Nullable TrackingToken token() {
        return equals(BEFORE_FIRST) ? null : new GlobalSequenceTrackingToken(value);
    }

    /** Whether a reader that stands here has seen the event at the other position. */
    public boolean covers(LogPosition other) {
        return compareTo(other) >= 0;
    }

    @Override
    public int compareTo(LogPosition other) {
        return Long.compare(value, other.value);
    }
}
