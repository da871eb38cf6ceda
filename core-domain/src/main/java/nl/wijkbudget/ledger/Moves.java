package nl.wijkbudget.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;

/** From which accounts to which a command moves money; refuses what is not there to move. */
record Moves(Funds funds, Allocations allocations, Commitments commitments) {
    Transaction of(ReceiveContribution command) {
        AccountId into = AccountId.of(command.fund(), command.earmark());
        List<Posting> lines = Posting.move(AccountId.of(command.partner()), into, command.amount());
        return new Transaction(
                Entries.idOf(command.contribution()), lines, command.fund().toString());
    }

    Transaction of(AllocateBudget command, Predicate<Earmark> allowed) {
        List<Posting> lines = new ArrayList<>(funds.draw(command.fund(), allowed, command.amount()));
        lines.add(new Posting(AccountId.of(command.allocation()), command.amount()));
        return new Transaction(
                Entries.idOf(command.allocation()), lines, command.agenda().toString());
    }

    Transaction of(ReleaseAllocation command) {
        List<Posting> lines = new ArrayList<>();
        lines.add(
                new Posting(AccountId.of(command.allocation()), command.amount().negated()));
        lines.addAll(allocations.giveBack(command.allocation(), command.amount()));
        return new Transaction(command.release(), lines, command.allocation().toString());
    }

    Transaction of(CommitFunds command) {
        List<Posting> lines =
                Posting.move(AccountId.of(command.allocation()), AccountId.of(command.commitment()), command.amount());
        return new Transaction(
                Entries.idOf(command.commitment()), lines, command.allocation().toString());
    }

    Transaction of(RecordPayment command) {
        FundsCommitted commitment = commitments.requireAvailable(command.commitment(), command.amount());
        List<Posting> lines =
                Posting.move(AccountId.of(command.commitment()), AccountId.of(commitment.payee()), command.amount());
        return new Transaction(
                Entries.idOf(command.payment()), lines, command.commitment().toString());
    }

    Transaction of(ReturnUnspent command) {
        FundsCommitted commitment = commitments.requireAvailable(command.commitment(), command.amount());
        List<Posting> lines = Posting.move(
                AccountId.of(command.commitment()), AccountId.of(commitment.allocation()), command.amount());
        return new Transaction(command.returned(), lines, command.commitment().toString());
    }

    Transaction of(TransferFunds command) {
        List<Posting> lines = new ArrayList<>(funds.draw(command.from(), command.earmark()::equals, command.amount()));
        lines.add(new Posting(AccountId.of(command.to(), command.earmark()), command.amount()));
        return new Transaction(command.transfer(), lines, command.from().toString());
    }
}
