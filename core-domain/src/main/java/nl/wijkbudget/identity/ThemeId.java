package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A theme of a neighbourhood; unique within its neighbourhood. */
public record ThemeId(@JsonValue String value) implements Comparable<ThemeId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ThemeId {
        ShortName.check("theme", value);
    }

    @Override
    public int compareTo(ThemeId other) {
        return value.compareTo(other.value);
    }

    /** {@code theme:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "theme:" + value;
    }
}
