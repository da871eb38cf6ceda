package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.NeighbourhoodId;

/** The entries of the books in order, after a position (-1 for the first page). */
public record GetStatement(NeighbourhoodId neighbourhood, long after, int limit) {
    public GetStatement {
        if (limit < 1) {
            throw new IllegalArgumentException("A page holds at least one: " + limit);
        }
    }
}
