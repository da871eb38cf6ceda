package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** What was left of a commitment went back to its allocation. */
@Revision("1")
public record UnspentReturned(LedgerId ledger, CommitmentId commitment, Money amount, Transaction transaction)
        implements Decision {}
