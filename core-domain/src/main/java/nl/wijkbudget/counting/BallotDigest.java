package nl.wijkbudget.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.wijkbudget.rulebook.Selection;

/**
 * SHA-256 of the ballots that count, in log order, so that two counts can be seen to have counted the same.
 *
 * <p>Hashed is the ASCII text of one line per ballot, each ended by a line feed: the ballot id, the channel, the kind of
 * selection, and every project as the ballot orders them, for own points followed by {@code =} and the points; one space
 * between them. An empty box has the digest of no bytes.
 *
 * <pre>{@code
 * wijk-2026.7f3a ONLINE chosen speeltuin moestuin
 * wijk-2026.90c1 PAPER ranked moestuin
 * wijk-2026.a44e DESK scored moestuin=3 speeltuin=0
 * wijk-2026.b051 ONLINE chosen
 * }</pre>
 */
final class BallotDigest {
    private BallotDigest() {}

    static String of(List<CountedBallot> ballots) {
        MessageDigest digest = sha256();
        for (CountedBallot ballot : ballots) {
            digest.update(line(ballot).getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(CountedBallot ballot) {
        StringBuilder line = new StringBuilder(ballot.ballot().value())
                .append(' ')
                .append(ballot.channel())
                .append(' ');
        append(line, ballot.selection());
        return line.append('\n').toString();
    }

    private static void append(StringBuilder line, Selection selection) {
        if (selection instanceof Selection.Scored scored) {
            line.append("scored");
            scored.scores().forEach(score -> line.append(' ')
                    .append(score.project().value())
                    .append('=')
                    .append(score.points()));
        } else {
            line.append(selection instanceof Selection.Ranked ? "ranked" : "chosen");
            selection.projects().forEach(project -> line.append(' ').append(project.value()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
