package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A mandate given to an actor; unique within its neighbourhood. */
public record MandateId(@JsonValue String value) implements Comparable<MandateId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MandateId {
        ShortName.check("mandate", value);
    }

    @Override
    public int compareTo(MandateId other) {
        return value.compareTo(other.value);
    }

    /** {@code mandate:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "mandate:" + value;
    }
}
