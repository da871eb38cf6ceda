package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a neighbourhood put under four eyes. */
public record FourEyesId(@JsonValue String value) implements Comparable<FourEyesId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FourEyesId {
        ShortName.check("four-eyes", value);
    }

    /** The one of that neighbourhood. */
    public static FourEyesId of(NeighbourhoodId neighbourhood) {
        return new FourEyesId(neighbourhood.value());
    }

    @Override
    public int compareTo(FourEyesId other) {
        return value.compareTo(other.value);
    }

    /** {@code four-eyes:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "four-eyes:" + value;
    }
}
