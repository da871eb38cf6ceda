package nl.wijkbudget.round.projection;

import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/** Which rounds are there, the newest first, after a cursor? The cursor is the last id of the page before, or empty. */
public record ListRounds(@Nullable NeighbourhoodId neighbourhood, String after, int limit) {
    public ListRounds {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
