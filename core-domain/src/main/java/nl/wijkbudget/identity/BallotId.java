package nl.wijkbudget.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** One right to vote in one round, over all channels. */
public record BallotId(@JsonValue String value) implements Comparable<BallotId> {
    private static final Pattern PAPER_PARTS = Pattern.compile("\\.-");
    private static final int SECRET_BYTES = 32;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BallotId {
        ShortName.check("ballot", value);
    }

    /** Derives the id, so that the same thing always gets the same name. */
    public static BallotId of(RoundId round, VoterId voter) {
        return new BallotId(round.value() + "." + voter.value());
    }

    /** The id of a ballot that is cast with a voting code: 32 bytes that only the key of the round leads to, in hex. */
    public static BallotId of(byte[] secret) {
        if (secret.length != SECRET_BYTES) {
            throw new IllegalArgumentException("A ballot is named by " + SECRET_BYTES + " bytes");
        }
        return new BallotId(HexFormat.of().formatHex(secret));
    }

    /** Derives the id of a paper ballot; in it a dash or underscore follows every dot, as in no id derived from a voter. */
    public static BallotId of(RoundId round, PaperBatchId batch, int sheet) {
        return new BallotId(escaped(round.value()) + ".-" + escaped(batch.value()) + ".-" + sheet);
    }

    /** Derives the id of one of the people at a table; of its parts there are four, as in no other id. */
    public static BallotId of(RoundId round, TableId table, int person) {
        return new BallotId(escaped(round.value()) + ".-table.-" + escaped(table.value()) + ".-" + person);
    }

    /** The stack that a paper ballot came in; fails on other ballots. */
    public PaperBatchId paperBatch() {
        List<String> parts = PAPER_PARTS.splitAsStream(value).toList();
        if (parts.size() != 3) {
            throw new IllegalStateException("Not a paper ballot: " + value);
        }
        return new PaperBatchId(parts.get(1).replace("._", "."));
    }

    private static String escaped(String part) {
        return part.replace(".", "._");
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
