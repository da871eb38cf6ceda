package nl.wijkbudget.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.TransactionIsReversedAlready;

/** What was asked under each transaction id, so that an id stands for one thing for ever. */
final class Entries {
    private final Map<TransactionId, LedgerCommand> asked = new HashMap<>();
    private final Set<TransactionId> reversed = new HashSet<>();

    /** The transaction of a contribution: {@code contribution.<id>}. */
    static TransactionId idOf(ContributionId contribution) {
        return new TransactionId("contribution." + contribution.value());
    }

    /** The transaction of an allocation: {@code allocation.<id>}. */
    static TransactionId idOf(AllocationId allocation) {
        return new TransactionId("allocation." + allocation.value());
    }

    /** The transaction of a commitment: {@code commitment.<id>}. */
    static TransactionId idOf(CommitmentId commitment) {
        return new TransactionId("commitment." + commitment.value());
    }

    /** The transaction of a payment: {@code payment.<id>}. */
    static TransactionId idOf(PaymentId payment) {
        return new TransactionId("payment." + payment.value());
    }

    /** Whether the command is yet to be carried out; refuses another command under a used id. */
    boolean isNew(TransactionId id, LedgerCommand command) {
        LedgerCommand before = asked.get(id);
        if (before != null && !before.equals(command)) {
            throw new Rejection(new IdIsUsedAlready(id.value()));
        }
        return before == null;
    }

    void requireNotReversed(TransactionId id) {
        if (reversed.contains(id)) {
            throw new Rejection(new TransactionIsReversedAlready(id));
        }
    }

    void enter(TransactionId id, LedgerCommand command) {
        asked.put(id, command);
    }

    void markReversed(TransactionId original) {
        reversed.add(original);
    }
}
