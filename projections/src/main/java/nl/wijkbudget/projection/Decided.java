package nl.wijkbudget.projection;

import java.time.Instant;
import nl.wijkbudget.decision.Authority;
import org.jspecify.annotations.Nullable;

/** Who decided, when, and where in the log: what a handler of a decision can ask for beside the event itself. */
public record Decided(long position, Instant at, Authority by) {
    public @Nullable String reason() {
        return by.reason() == null ? null : by.reason().text();
    }
}
