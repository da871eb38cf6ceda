package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** All voting codes of a round. */
public record VotingCodesId(@JsonValue String value) implements Comparable<VotingCodesId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VotingCodesId {
        ShortName.check("voting-codes", value);
    }

    /** Derives the id, so that the same thing always gets the same name. */
    public static VotingCodesId of(RoundId round) {
        return new VotingCodesId(round.value());
    }

    @Override
    public int compareTo(VotingCodesId other) {
        return value.compareTo(other.value);
    }

    /** {@code voting-codes:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "voting-codes:" + value;
    }
}
