package nl.wijkbudget.round;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.CanonicalText;

/** 32 bytes for a lot, 64 lower-case hexadecimal digits: those of one contributor, or those that all of them make together. */
public record LotSeed(@JsonValue String value) {
    static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** Says not what was given: it may be a secret still. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LotSeed {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A seed has 64 hexadecimal digits, in lower case");
        }
    }

    /** SHA-256 of the values {@code wijkbudget lot commitment 1}, round and seed in the notation of {@link CanonicalText}. */
    public SeedCommitment commitmentIn(RoundId round) {
        return new SeedCommitment(new CanonicalText()
                .add("wijkbudget lot commitment 1")
                .add(round.value())
                .add(value)
                .sha256());
    }

    @Override
    public String toString() {
        return value;
    }
}
