package nl.wijkbudget.audit.projection;

import org.jspecify.annotations.Nullable;

/** Which decisions, the newest first, before a position? Null means any; a stream is like {@code project:fietsstraat}. */
public record ListDecisions(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String capability,
        long before,
        int limit) {
    public ListDecisions {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
