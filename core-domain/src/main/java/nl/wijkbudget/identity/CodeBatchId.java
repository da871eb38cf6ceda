package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Voting codes made together, for one print run. */
public record CodeBatchId(@JsonValue String value) implements Comparable<CodeBatchId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CodeBatchId {
        ShortName.check("code-batch", value);
    }

    @Override
    public int compareTo(CodeBatchId other) {
        return value.compareTo(other.value);
    }

    /** {@code code-batch:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "code-batch:" + value;
    }
}
