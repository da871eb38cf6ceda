package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** An obligation was taken on. */
@Revision("1")
public record FundsCommitted(
        LedgerId ledger,
        CommitmentId commitment,
        AllocationId allocation,
        PartnerId payee,
        Money amount,
        Transaction transaction)
        implements Decision {}
