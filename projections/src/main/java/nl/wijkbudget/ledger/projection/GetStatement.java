package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** The entries of the books in order, after a position (-1 for the first page) and as of a position, or all. */
public record GetStatement(
        NeighbourhoodId neighbourhood,
        long after,
        int limit,
        @Nullable LogPosition asOf) {
    public GetStatement {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }

    public GetStatement(NeighbourhoodId neighbourhood, long after, int limit) {
        this(neighbourhood, after, limit, null);
    }

    long last() {
        return asOf == null ? Long.MAX_VALUE : asOf.value();
    }
}
