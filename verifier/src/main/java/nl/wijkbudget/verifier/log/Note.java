package nl.wijkbudget.verifier.log;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;

/** A signed note of C2SP: a text, and a line for each who signed it. */
public record Note(String text, List<Signature> signatures) {
    /** Who signed, and what: in hexadecimal the id of the key and the signature. */
    public record Signature(String name, String hex) {
        static Signature of(String line) {
            String[] parts = line.split(" ", -1);
            byte[] value = parts.length == 3 && parts[0].equals("\u2014") ? Sha256.base64(parts[2]) : new byte[0];
            Malformed.unless(value.length > 4 && !parts[1].isEmpty(), "has a line that is no signature");
            return new Signature(parts[1], Sha256.hex(value));
        }

        /** When a witness signed, in seconds since 1970. */
        long time() {
            return Long.parseUnsignedLong(hex.substring(8, 24), 16);
        }
    }

    public static Note of(byte[] bytes) {
        String all = JsonReader.decoded(bytes);
        int end = all.lastIndexOf("\n\n") + 2;
        boolean isOne = end > 1 && end < all.length() && all.endsWith("\n");
        boolean isPlain = all.chars().allMatch(each -> each >= ' ' || each == '\n');
        Malformed.unless(isOne && isPlain, "is no signed note");
        String[] lines = all.substring(end, all.length() - 1).split("\n", -1);
        return new Note(
                all.substring(0, end - 1), Stream.of(lines).map(Signature::of).toList());
    }
}
