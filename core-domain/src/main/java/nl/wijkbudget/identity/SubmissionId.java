package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A decision that was laid before others. */
public record SubmissionId(@JsonValue String value) implements Comparable<SubmissionId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SubmissionId {
        ShortName.check("submission", value);
    }

    @Override
    public int compareTo(SubmissionId other) {
        return value.compareTo(other.value);
    }

    /** {@code submission:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "submission:" + value;
    }
}
