package nl.wijkbudget.ledger;

import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerRefusal.ReversalWouldOverdraw;
import nl.wijkbudget.ledger.LedgerRefusal.TransactionIsUnknown;

/** Undoes a transaction as a whole, once, and only while its money is still where it was moved to. */
record Reversals(Books books, Entries entries) {
    Transaction of(ReverseTransaction command) {
        Transaction reversal = original(command.original()).reversedAs(command.reversal());
        AccountId overdrawn = books.overdrawnBy(reversal);
        if (overdrawn != null) {
            throw new Rejection(
                    new ReversalWouldOverdraw(command.original(), overdrawn.value(), books.balance(overdrawn)));
        }
        return reversal;
    }

    private Transaction original(TransactionId id) {
        Transaction original = books.find(id);
        if (original == null) {
            throw new Rejection(new TransactionIsUnknown(id));
        }
        entries.requireNotReversed(id);
        return original;
    }
}
