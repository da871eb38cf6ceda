package nl.wijkbudget.rulebook;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** SHA-256 of a rulebook's canonical text, 64 lower-case hexadecimal digits; every ballot names it. */
public record RulebookHash(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RulebookHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A rulebook hash has 64 hexadecimal digits: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
