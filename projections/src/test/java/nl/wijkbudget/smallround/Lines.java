package nl.wijkbudget.smallround;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.AccountId;
import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.money.Money;

/** A transaction written as one reads it in the books, in whole euros. */
final class Lines {
    private final String id;
    private final String basis;
    private final List<Posting> postings = new ArrayList<>();

    private Lines(String id, String basis) {
        this.id = id;
        this.basis = basis;
    }

    static Lines of(String id, String basis) {
        return new Lines(id, basis);
    }

    Lines line(String account, long euros) {
        postings.add(new Posting(new AccountId(account), Money.of(euros)));
        return this;
    }

    Transaction move(String from, String to, long euros) {
        return line(from, -euros).line(to, euros).transaction();
    }

    Transaction transaction() {
        return new Transaction(new TransactionId(id), postings, basis);
    }
}
