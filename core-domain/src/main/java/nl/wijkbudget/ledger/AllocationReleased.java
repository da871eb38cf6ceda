package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** Part of an allocation went back to its fund. */
@Revision("1")
public record AllocationReleased(LedgerId ledger, AllocationId allocation, Money amount, Transaction transaction)
        implements Decision {}
