package nl.wijkbudget.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why someone decided so: 1 to 2,000 characters that everyone may read. */
public record Reason(@JsonValue String text) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Reason {
        text = text.strip();
        if (text.isEmpty() || text.length() > 2_000) {
            throw new IllegalArgumentException("A reason has 1 to 2,000 characters; this one has " + text.length());
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
