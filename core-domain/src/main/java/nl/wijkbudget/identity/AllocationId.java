package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Budget set apart for a project; unique within its ledger. */
public record AllocationId(@JsonValue String value) implements Comparable<AllocationId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AllocationId {
        ShortName.check("allocation", value);
    }

    @Override
    public int compareTo(AllocationId other) {
        return value.compareTo(other.value);
    }

    /** {@code allocation:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "allocation:" + value;
    }
}
