package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import org.axonframework.serialization.Revision;

/** Budget was set apart for a project. */
@Revision("1")
public record BudgetAllocated(
        LedgerId ledger,
        AllocationId allocation,
        FundId fund,
        ProjectId project,
        AgendaId agenda,
        Money amount,
        Transaction transaction)
        implements Decision {}
