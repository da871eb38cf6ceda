package nl.wijkbudget.audit.projection;

import java.util.Set;
import nl.wijkbudget.projection.LogPosition;

/** What was decided in any of these streams after a position, the newest first? */
public record ListChanges(Set<String> streams, LogPosition after, int limit) {
    public ListChanges {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
