package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import org.axonframework.serialization.Revision;

/** A fund was opened. */
@Revision("1")
public record FundOpened(LedgerId ledger, FundId fund, String name) implements Decision {}
