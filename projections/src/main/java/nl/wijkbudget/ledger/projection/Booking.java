package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.Decided;

/** An entry on its way into the tables: what every kind of entry has in common. */
record Booking(LedgerId ledger, Transaction transaction, String kind, Money amount) {
    static String key(LedgerId ledger, String name) {
        return ledger.value() + "/" + name;
    }

    EntryRow row(Decided decided) {
        EntryRow row = new EntryRow(key(ledger, transaction.id().value()));
        row.ledger = ledger.value();
        row.transaction = transaction.id().value();
        row.position = decided.position();
        row.bookedAt = decided.at();
        row.kind = kind;
        row.basis = transaction.basis();
        row.amountCents = amount.cents();
        row.actor = decided.by().actor().value();
        row.reason = decided.reason();
        return row;
    }
}
