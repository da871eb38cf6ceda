package nl.wijkbudget.ledger;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.ledger.LedgerRefusal.CommitmentIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheCommitment;
import nl.wijkbudget.money.Money;

/** The obligations taken on, each within one allocation and towards one payee. */
final class Commitments {
    private final Books books;
    private final Map<CommitmentId, FundsCommitted> made = new HashMap<>();

    Commitments(Books books) {
        this.books = books;
    }

    /** The commitment, if this much of it is neither paid nor returned; a refusal otherwise. */
    FundsCommitted requireAvailable(CommitmentId id, Money amount) {
        FundsCommitted commitment = made.get(id);
        if (commitment == null) {
            throw new Rejection(new CommitmentIsUnknown(id));
        }
        Money available = books.balance(AccountId.of(id));
        if (amount.exceeds(available)) {
            throw new Rejection(new OverTheCommitment(id, available, amount));
        }
        return commitment;
    }

    void add(FundsCommitted event) {
        made.put(event.commitment(), event);
    }
}
