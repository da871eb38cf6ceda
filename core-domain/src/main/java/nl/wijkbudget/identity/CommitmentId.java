package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An obligation taken on against an allocation; unique within its ledger. */
public record CommitmentId(@JsonValue String value) implements Comparable<CommitmentId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CommitmentId {
        ShortName.check("commitment", value);
    }

    @Override
    public int compareTo(CommitmentId other) {
        return value.compareTo(other.value);
    }

    /** {@code commitment:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "commitment:" + value;
    }
}
