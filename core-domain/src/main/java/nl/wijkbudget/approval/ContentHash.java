package nl.wijkbudget.approval;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** SHA-256 of the text of a {@link Content}, 64 lower-case hexadecimal digits; whoever approves names it. */
public record ContentHash(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContentHash {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A hash of content has 64 hexadecimal digits: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
