package nl.wijkbudget.audit.query;

import java.time.Instant;
import nl.wijkbudget.audit.projection.DecisionLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A decision with the content of its event as JSON. */
record LoggedDecision(
        long position,
        Instant decidedAt,
        String capability,
        String event,
        String stream,
        String actor,
        String role,
        @Nullable String mandate,
        @Nullable String reason,
        JsonNode content,
        @Nullable String causation,
        @Nullable String correlation) {
    static LoggedDecision of(DecisionLine line, JsonMapper json) {
        return new LoggedDecision(
                line.position(),
                line.decidedAt(),
                line.capability(),
                line.event(),
                line.stream(),
                line.actor(),
                line.role(),
                line.mandate(),
                line.reason(),
                json.readTree(line.content()),
                line.causation(),
                line.correlation());
    }
}
