package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An organisation that is partner in a neighbourhood. */
public record PartnerId(@JsonValue String value) implements Comparable<PartnerId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PartnerId {
        ShortName.check("partner", value);
    }

    @Override
    public int compareTo(PartnerId other) {
        return value.compareTo(other.value);
    }

    /** {@code partner:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "partner:" + value;
    }
}
