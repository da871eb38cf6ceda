package nl.wijkbudget.audit.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.reading.query.Parameter;
import org.jspecify.annotations.Nullable;

/** Which decisions a reader wants to see; null means any. */
record DecisionFilter(
        @Nullable String stream,
        @Nullable String actor,
        @Nullable String capability) {
    static DecisionFilter of(@Nullable String stroom, @Nullable String actor, @Nullable String onderdeel) {
        ActorId who = Parameter.of("actor", actor).as(ActorId::new);
        return new DecisionFilter(
                Parameter.of("stroom", stroom).as(DecisionFilter::stream),
                who == null ? null : who.value(),
                Parameter.of("onderdeel", onderdeel).as(DecisionFilter::capability));
    }

    ListDecisions page(HttpServletRequest request) {
        long before = Parameter.of("cursor", request.getParameter("cursor")).between(0, Long.MAX_VALUE, Long.MAX_VALUE);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        return new ListDecisions(stream, actor, capability, before, limit);
    }

    private static String stream(String text) {
        if (!text.matches("[a-z-]+:[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("A stream is a kind and an id, such as project:fietsstraat");
        }
        return text;
    }

    private static String capability(String text) {
        if (!text.matches("[a-z]+")) {
            throw new IllegalArgumentException("A capability is a word, such as ledger");
        }
        return text;
    }
}
