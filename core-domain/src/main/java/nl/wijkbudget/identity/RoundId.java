package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A round of proposing, voting and allocating in a neighbourhood. */
public record RoundId(@JsonValue String value) implements Comparable<RoundId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoundId {
        ShortName.check("round", value);
    }

    @Override
    public int compareTo(RoundId other) {
        return value.compareTo(other.value);
    }

    /** {@code round:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "round:" + value;
    }
}
