package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.NeighbourhoodId;

/** How do the books of this neighbourhood stand? Empty before they were opened. */
public record GetLedger(NeighbourhoodId neighbourhood) {}
