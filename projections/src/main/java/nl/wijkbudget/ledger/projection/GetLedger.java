package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** How do the books of this neighbourhood stand? Empty before they were opened. As of a position of the log, or now. */
public record GetLedger(
        NeighbourhoodId neighbourhood, @Nullable LogPosition asOf) {
    public GetLedger(NeighbourhoodId neighbourhood) {
        this(neighbourhood, null);
    }
}
