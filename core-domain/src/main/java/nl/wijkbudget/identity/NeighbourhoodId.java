package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A neighbourhood that decides together. */
public record NeighbourhoodId(@JsonValue String value) implements Comparable<NeighbourhoodId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NeighbourhoodId {
        ShortName.check("neighbourhood", value);
    }

    @Override
    public int compareTo(NeighbourhoodId other) {
        return value.compareTo(other.value);
    }

    /** {@code neighbourhood:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "neighbourhood:" + value;
    }
}
