package nl.wijkbudget.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;

/**
 * What the log shows of an event to everyone.
 *
 * @param tag of its stream, or of its round for a ballot; empty where there is none
 * @param sequence in its stream; -1 where that is not shown
 */
record Entry(String kind, String tag, long sequence, String commitment) {
    private static final List<String> CLASSES = List.of("", "PUBLIC", "RESTRICTED", "PERSONAL", "BALLOT", "CONTROL");
    private static final Map<String, String> BY_TYPE = table();

    static Entry of(byte[] bytes) {
        boolean isKnown = bytes.length >= 34 && bytes[0] == 1 && bytes[1] >= 1 && bytes[1] < CLASSES.size();
        String kind = isKnown ? CLASSES.get(bytes[1]) : "";
        boolean isTagged = !kind.equals("PERSONAL") && !kind.equals("BALLOT");
        boolean isLong =
                kind.equals("BALLOT") ? bytes.length == 66 : bytes.length == 34 || (isTagged && bytes.length == 74);
        if (!isKnown || !isLong) {
            throw new Malformed("has a version, class or length that is not in the specification");
        }
        String tag = bytes.length > 34 ? hex(bytes, 2, 34) : "";
        long sequence = bytes.length == 74 ? ByteBuffer.wrap(bytes, 34, 8).getLong() : -1;
        return new Entry(kind, tag, sequence, hex(bytes, bytes.length - 32, bytes.length));
    }

    private static String hex(byte[] bytes, int from, int to) {
        return Sha256.hex(Arrays.copyOfRange(bytes, from, to));
    }

    /** Whether this is all that may be shown of this event, and nothing else. */
    boolean shows(Event event) {
        boolean isShown =
                switch (kind) {
                    case "PERSONAL" -> true;
                    case "BALLOT" ->
                        tag.equals(Sha256.hex(Event.roundTag(event.payload().text("round"))));
                    default ->
                        sequence == event.sequence() && tag.equals(sequence < 0 ? "" : Sha256.hex(event.streamTag()));
                };
        return isShown && kind.equals(BY_TYPE.getOrDefault(event.kind(), "RESTRICTED"));
    }

    private static Map<String, String> table() {
        try (InputStream classes = Entry.class.getResourceAsStream("classes.txt")) {
            String lines = JsonReader.decoded(Objects.requireNonNull(classes).readAllBytes());
            return lines.lines()
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(words -> words[1], words -> words[0]));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
