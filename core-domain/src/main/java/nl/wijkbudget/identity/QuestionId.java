package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A feasibility question; unique within its project. */
public record QuestionId(@JsonValue String value) implements Comparable<QuestionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuestionId {
        ShortName.check("question", value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    /** {@code question:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "question:" + value;
    }
}
