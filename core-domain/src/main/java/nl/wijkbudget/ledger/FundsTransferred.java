package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** Money moved between funds. */
@Revision("1")
public record FundsTransferred(
        LedgerId ledger, FundId from, FundId to, Earmark earmark, Money amount, Transaction transaction)
        implements Decision {}
