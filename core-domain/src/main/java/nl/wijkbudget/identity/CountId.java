package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One run of the count of a round; runs are numbered from 1. */
public record CountId(@JsonValue String value) implements Comparable<CountId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CountId {
        ShortName.check("count", value);
    }

    /** Derives the id, so that the same thing always gets the same name. */
    public static CountId of(RoundId round, int run) {
        return new CountId(round.value() + "." + run);
    }

    @Override
    public int compareTo(CountId other) {
        return value.compareTo(other.value);
    }

    /** {@code count:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "count:" + value;
    }
}
