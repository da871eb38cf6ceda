package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An opaque right to vote; says nothing about the person who holds it. */
public record VoterId(@JsonValue String value) implements Comparable<VoterId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VoterId {
        ShortName.check("voter", value);
    }

    @Override
    public int compareTo(VoterId other) {
        return value.compareTo(other.value);
    }

    /** {@code voter:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "voter:" + value;
    }
}
