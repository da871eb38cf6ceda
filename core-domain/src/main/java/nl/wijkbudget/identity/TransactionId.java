package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One balanced entry in a ledger; unique within its ledger. */
public record TransactionId(@JsonValue String value) implements Comparable<TransactionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TransactionId {
        ShortName.check("transaction", value);
    }

    @Override
    public int compareTo(TransactionId other) {
        return value.compareTo(other.value);
    }

    /** {@code transaction:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "transaction:" + value;
    }
}
