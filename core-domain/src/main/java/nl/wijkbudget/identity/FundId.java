package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A fund in a ledger; unique within its ledger. */
public record FundId(@JsonValue String value) implements Comparable<FundId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FundId {
        ShortName.check("fund", value);
    }

    @Override
    public int compareTo(FundId other) {
        return value.compareTo(other.value);
    }

    /** {@code fund:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "fund:" + value;
    }
}
