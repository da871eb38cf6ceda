package nl.wijkbudget.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.wijkbudget.rulebook.CanonicalText;

/**
 * SHA-256 of the ballots that count, in log order, so that two counts can be seen to have counted the same.
 *
 * <p>Hashed are, for one ballot after the other and in the notation of {@link CanonicalText}: the ballot id, the channel,
 * and the selection as {@link nl.wijkbudget.rulebook.Selection#writeTo} writes it. Two ballots, for example:
 *
 * <pre>{@code
 * 14:wijk-2026.7f3a
 * 6:ONLINE
 * 6:chosen
 * #2
 * 9:speeltuin
 * 8:moestuin
 * 14:wijk-2026.a44e
 * 4:DESK
 * 6:scored
 * #1
 * 8:moestuin
 * 1:3
 * }</pre>
 *
 * An empty box has the digest of no bytes.
 */
final class BallotDigest {
    private BallotDigest() {}

    static String of(List<CountedBallot> ballots) {
        MessageDigest digest = sha256();
        for (CountedBallot ballot : ballots) {
            digest.update(text(ballot).toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static CanonicalText text(CountedBallot ballot) {
        CanonicalText text = new CanonicalText()
                .add(ballot.ballot().value())
                .add(ballot.channel().name());
        ballot.selection().writeTo(text);
        return text;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
