package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A table of a meeting that votes as one. */
public record TableId(@JsonValue String value) implements Comparable<TableId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TableId {
        ShortName.check("table", value);
    }

    @Override
    public int compareTo(TableId other) {
        return value.compareTo(other.value);
    }

    /** {@code table:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "table:" + value;
    }
}
