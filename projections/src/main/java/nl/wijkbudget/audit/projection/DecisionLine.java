package nl.wijkbudget.audit.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision: who, in which role, by which mandate, why, what, when, and where in the log; content is the event as JSON. */
public record DecisionLine(
        long position,
        Instant decidedAt,
        String capability,
        String event,
        String stream,
        String actor,
        String role,
        @Nullable String mandate,
        @Nullable String reason,
        String content,
        @Nullable String causation,
        @Nullable String correlation) {}
