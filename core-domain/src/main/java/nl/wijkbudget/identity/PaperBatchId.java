package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A stack of paper ballots entered together. */
public record PaperBatchId(@JsonValue String value) implements Comparable<PaperBatchId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PaperBatchId {
        ShortName.check("paper-batch", value);
    }

    @Override
    public int compareTo(PaperBatchId other) {
        return value.compareTo(other.value);
    }

    /** {@code paper-batch:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "paper-batch:" + value;
    }
}
