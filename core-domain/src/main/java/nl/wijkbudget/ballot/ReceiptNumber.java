package nl.wijkbudget.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import nl.wijkbudget.identity.BallotId;

/**
 * Names one event of one ballot without telling either: the first 16 hex digits of SHA-256 over the ballot's id, a line
 * end, and the id of the event.
 *
 * <p>Whoever holds the log can look the event up; whoever holds the number alone learns nothing.
 */
public record ReceiptNumber(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{16}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReceiptNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A receipt number has 16 digits from 0 to 9 and a to f");
        }
    }

    public static ReceiptNumber of(BallotId ballot, String event) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((ballot.value() + "\n" + event).getBytes(StandardCharsets.UTF_8));
            return new ReceiptNumber(HexFormat.of().formatHex(digest, 0, 8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
