package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One right to vote in one round, over all channels. */
public record BallotId(@JsonValue String value) implements Comparable<BallotId> {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BallotId {
        ShortName.check("ballot", value);
    }

    /** Derives the id, so that the same thing always gets the same name. */
    public static BallotId of(RoundId round, VoterId voter) {
        return new BallotId(round.value() + "." + voter.value());
    }

    @Override
    public int compareTo(BallotId other) {
        return value.compareTo(other.value);
    }

    /** {@code ballot:value}: the name of the stream in the log, unique over all kinds. */
    @Override
    public String toString() {
        return "ballot:" + value;
    }
}
