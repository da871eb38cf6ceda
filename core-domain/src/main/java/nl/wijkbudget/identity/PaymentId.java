package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A payment on a commitment; unique within its ledger. */
public record PaymentId(@JsonValue String value) implements Comparable<PaymentId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaymentId {
        ShortName.check("payment", value);
    }

    @Override
    public int compareTo(PaymentId other) {
        return value.compareTo(other.value);
    }

    /** {@code payment:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "payment:" + value;
    }
}
