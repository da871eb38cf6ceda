package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One erasure of somebody's data; drawn at random, so that it says nothing about whose. */
public record ErasureId(@JsonValue String value) implements Comparable<ErasureId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ErasureId {
        ShortName.check("erasure", value);
    }

    @Override
    public int compareTo(ErasureId other) {
        return value.compareTo(other.value);
    }

    /** {@code erasure:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "erasure:" + value;
    }
}
