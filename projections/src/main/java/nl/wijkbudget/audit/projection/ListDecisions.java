package nl.wijkbudget.audit.projection;

import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** Which decisions, the newest first, between two positions? Null means any; a stream is like {@code project:fietsstraat}. */
public record ListDecisions(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String capability,
        long after,
        long before,
        int limit) {
    /** From the first on. */
    public ListDecisions(
            @Nullable String stream, @Nullable String actor, @Nullable String capability, long before, int limit) {
        this(stream, actor, capability, LogPosition.BEFORE_FIRST.value(), before, limit);
    }

    public ListDecisions {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
