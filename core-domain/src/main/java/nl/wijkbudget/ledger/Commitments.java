package nl.wijkbudget.ledger;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.ledger.LedgerRefusal.CommitmentIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheCommitment;
import nl.wijkbudget.ledger.LedgerRefusal.PaysOwnCommitment;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** The obligations taken on, each within one allocation and towards one payee. */
final class Commitments {
    private final Books books;
    private final Map<CommitmentId, FundsCommitted> made = new HashMap<>();
    private final Map<CommitmentId, ActorId> makers = new HashMap<>();

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

    /** Refuses whoever took it on: that it is owed and that it is paid are said by two people. */
    void requireSomeoneElse(CommitmentId id, ActorId actor) {
        if (actor.equals(makers.get(id))) {
            throw new Rejection(new PaysOwnCommitment(id, actor));
        }
    }

    void add(FundsCommitted event, @Nullable Authority authority) {
        made.put(event.commitment(), event);
        if (authority != null) {
            makers.put(event.commitment(), authority.actor());
        }
    }
}
