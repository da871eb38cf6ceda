package nl.wijkbudget.ledger.projection;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** An entry with its postings, which sum to zero, and the decision it rests on. */
public record Entry(
        long position,
        String transaction,
        Instant bookedAt,
        String kind,
        String basis,
        @Nullable String project,
        @Nullable String fund,
        @Nullable String party,
        @Nullable String reference,
        Money amount,
        String actor,
        @Nullable String reason,
        List<Line> lines) {
    /** An amount into (positive) or out of (negative) an account. */
    public record Line(String account, Money amount) {}
}
