package nl.wijkbudget.ledger;

import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;

/** The command behind an event: two commands ask the same when they are equal to it. */
final class Asked {
    private Asked() {}

    static ReceiveContribution by(ContributionReceived event) {
        return new ReceiveContribution(
                event.ledger(), event.contribution(), event.fund(), event.partner(), event.amount(), event.earmark());
    }

    static AllocateBudget by(BudgetAllocated event) {
        return new AllocateBudget(
                event.ledger(), event.allocation(), event.fund(), event.project(), event.agenda(), event.amount());
    }

    static ReleaseAllocation by(AllocationReleased event) {
        return new ReleaseAllocation(
                event.ledger(), event.allocation(), event.transaction().id(), event.amount());
    }

    static CommitFunds by(FundsCommitted event) {
        return new CommitFunds(event.ledger(), event.commitment(), event.allocation(), event.payee(), event.amount());
    }

    static RecordPayment by(PaymentRecorded event) {
        return new RecordPayment(event.ledger(), event.payment(), event.commitment(), event.invoice(), event.amount());
    }

    static ReturnUnspent by(UnspentReturned event) {
        return new ReturnUnspent(
                event.ledger(), event.commitment(), event.transaction().id(), event.amount());
    }

    static TransferFunds by(FundsTransferred event) {
        return new TransferFunds(
                event.ledger(), event.transaction().id(), event.from(), event.to(), event.earmark(), event.amount());
    }

    static ReverseTransaction by(TransactionReversed event) {
        return new ReverseTransaction(
                event.ledger(), event.original(), event.transaction().id());
    }
}
