package nl.wijkbudget.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What binds a contributor to a seed that nobody else knows yet, 64 lower-case hexadecimal digits; see {@link LotSeed#commitmentIn}. */
public record SeedCommitment(@JsonValue String value) implements Comparable<SeedCommitment> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SeedCommitment {
        if (!LotSeed.FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A commitment has 64 hexadecimal digits, in lower case");
        }
    }

    @Override
    public int compareTo(SeedCommitment other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
