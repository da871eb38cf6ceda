package nl.wijkbudget.ledger;

import java.util.List;
import nl.wijkbudget.identity.TransactionId;

/** Postings that sum to zero (I1), and the decision they rest on, by its name in the log (I10). */
public record Transaction(TransactionId id, List<Posting> postings, String basis) {
    public Transaction {
        postings = List.copyOf(postings);
        long sum = 0;
        for (Posting posting : postings) {
            sum = Math.addExact(sum, posting.amount().cents());
        }
        if (postings.isEmpty() || sum != 0) {
            throw new IllegalArgumentException("Postings of " + id + " must sum to zero, not " + sum);
        }
    }

    /** The exact negation, which rests on this transaction (I4). */
    Transaction reversedAs(TransactionId reversal) {
        return new Transaction(reversal, postings.stream().map(Posting::negated).toList(), id.toString());
    }
}
