package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The books of a neighbourhood. */
public record LedgerId(@JsonValue String value) implements Comparable<LedgerId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LedgerId {
        ShortName.check("ledger", value);
    }

    /** The ledger of that neighbourhood. */
    public static LedgerId of(NeighbourhoodId neighbourhood) {
        return new LedgerId(neighbourhood.value());
    }

    @Override
    public int compareTo(LedgerId other) {
        return value.compareTo(other.value);
    }

    /** {@code ledger:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "ledger:" + value;
    }
}
