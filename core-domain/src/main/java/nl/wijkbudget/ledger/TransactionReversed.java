package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.TransactionId;
import org.axonframework.serialization.Revision;

/** An entry was corrected by its reversal. */
@Revision("1")
public record TransactionReversed(LedgerId ledger, TransactionId original, Transaction transaction)
        implements Decision {}
