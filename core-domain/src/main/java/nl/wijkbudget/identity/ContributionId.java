package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Money received into a fund; unique within its ledger. */
public record ContributionId(@JsonValue String value) implements Comparable<ContributionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContributionId {
        ShortName.check("contribution", value);
    }

    @Override
    public int compareTo(ContributionId other) {
        return value.compareTo(other.value);
    }

    /** {@code contribution:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "contribution:" + value;
    }
}
