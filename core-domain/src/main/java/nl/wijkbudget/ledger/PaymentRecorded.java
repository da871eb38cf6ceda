package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** A payment was made. */
@Revision("1")
public record PaymentRecorded(
        LedgerId ledger,
        PaymentId payment,
        CommitmentId commitment,
        String invoice,
        Money amount,
        Transaction transaction)
        implements Decision {}
