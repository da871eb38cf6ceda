package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.axonframework.serialization.Revision;

/** The books of a neighbourhood were opened. */
@Revision("1")
public record LedgerOpened(LedgerId ledger, NeighbourhoodId neighbourhood, String currency) implements Decision {}
