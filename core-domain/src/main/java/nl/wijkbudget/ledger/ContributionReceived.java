package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** A partner put money into a fund. */
@Revision("1")
public record ContributionReceived(
        LedgerId ledger,
        ContributionId contribution,
        FundId fund,
        PartnerId partner,
        Money amount,
        Earmark earmark,
        Transaction transaction)
        implements Decision {}
