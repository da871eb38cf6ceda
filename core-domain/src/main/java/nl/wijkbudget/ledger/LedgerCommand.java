package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What treasurers can ask of a ledger. */
public sealed interface LedgerCommand extends Command {
    LedgerId ledger();

    /** Open the books of a neighbourhood, which has one ledger, in one currency (ISO 4217). */
    record OpenLedger(@TargetAggregateIdentifier LedgerId ledger, NeighbourhoodId neighbourhood, String currency)
            implements LedgerCommand {
        public OpenLedger {
            if (!ledger.equals(LedgerId.of(neighbourhood))) {
                throw new IllegalArgumentException("The ledger of " + neighbourhood + " is not " + ledger);
            }
            if (!currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("Not a currency: '" + currency + "'");
            }
        }
    }

    /** Open a fund in the ledger. */
    record OpenFund(@TargetAggregateIdentifier LedgerId ledger, FundId fund, String name) implements LedgerCommand {}

    /** Receive money from a partner into a fund, with its earmark. */
    record ReceiveContribution(
            @TargetAggregateIdentifier LedgerId ledger,
            ContributionId contribution,
            FundId fund,
            PartnerId partner,
            Money amount,
            Earmark earmark)
            implements LedgerCommand {}

    /** Set budget apart for a project on an adopted agenda. */
    record AllocateBudget(
            @TargetAggregateIdentifier LedgerId ledger,
            AllocationId allocation,
            FundId fund,
            ProjectId project,
            AgendaId agenda,
            Money amount)
            implements LedgerCommand {}

    /** Give back what is not committed of an allocation. */
    record ReleaseAllocation(
            @TargetAggregateIdentifier LedgerId ledger, AllocationId allocation, TransactionId release, Money amount)
            implements LedgerCommand {}

    /** Take on an obligation to a payee against an allocation. */
    record CommitFunds(
            @TargetAggregateIdentifier LedgerId ledger,
            CommitmentId commitment,
            AllocationId allocation,
            PartnerId payee,
            Money amount)
            implements LedgerCommand {}

    /** Record a payment on a commitment, with the reference of its invoice. */
    record RecordPayment(
            @TargetAggregateIdentifier LedgerId ledger,
            PaymentId payment,
            CommitmentId commitment,
            String invoice,
            Money amount)
            implements LedgerCommand {}

    /** Return what is left of a commitment to the allocation it came from. */
    record ReturnUnspent(
            @TargetAggregateIdentifier LedgerId ledger, CommitmentId commitment, TransactionId returned, Money amount)
            implements LedgerCommand {}

    /** Move free money from one fund to another. */
    record TransferFunds(
            @TargetAggregateIdentifier LedgerId ledger,
            TransactionId transfer,
            FundId from,
            FundId to,
            Earmark earmark,
            Money amount)
            implements LedgerCommand {}

    /** Correct an entry by its reversal; postings never change. */
    record ReverseTransaction(
            @TargetAggregateIdentifier LedgerId ledger, TransactionId original, TransactionId reversal)
            implements LedgerCommand {}
}
