package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A sum of money that a rulebook sets apart; unique within its round. */
public record PotId(@JsonValue String value) implements Comparable<PotId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PotId {
        ShortName.check("pot", value);
    }

    @Override
    public int compareTo(PotId other) {
        return value.compareTo(other.value);
    }

    /** {@code pot:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "pot:" + value;
    }
}
