package nl.wijkbudget.verifier.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Scanner;
import java.util.Set;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * What the log shows of an event to everyone.
 *
 * @param tag of its stream, or of its round for a ballot; empty where there is none
 * @param sequence in its stream; -1 where that is not shown
 */
public record Entry(String kind, Digest tag, long sequence, Digest commitment) {
    private static final List<String> CLASSES = List.of("", "PUBLIC", "RESTRICTED", "PERSONAL", "BALLOT", "CONTROL");
    private static final Map<String, Set<Integer>> LENGTHS = Map.of("BALLOT", Set.of(66), "PERSONAL", Set.of(34));
    private static final Map<String, String> BY_TYPE = table();

    public static Entry of(byte[] bytes) {
        boolean isKnown = bytes.length >= 34 && bytes[0] == 1 && bytes[1] >= 1 && bytes[1] < CLASSES.size();
        String kind = isKnown ? CLASSES.get(bytes[1]) : "";
        boolean isLong = LENGTHS.getOrDefault(kind, Set.of(34, 74)).contains(bytes.length);
        Malformed.unless(isKnown && isLong, "has a version, class or length that is not in the specification");
        Digest tag = bytes.length > 34 ? Digest.of(bytes, 2) : Digest.NONE;
        long sequence = bytes.length == 74 ? ByteBuffer.wrap(bytes, 34, 8).getLong() : -1;
        return new Entry(kind, tag, sequence, Digest.of(bytes, bytes.length - 32));
    }

    public boolean isBallotOf(String round) {
        return kind.equals("BALLOT") && tag.equals(Digest.ofRound(round));
    }

    /** Whether it may be read only by some, so that it does not show which stream it stands in. */
    boolean isVeiled() {
        return kind.equals("PERSONAL") || kind.equals("BALLOT");
    }

    /** Whether this is all that may be shown of this event, and nothing else. */
    boolean shows(Event event) {
        Digest ofStream = sequence < 0 ? Digest.NONE : event.streamTag();
        Digest expected = kind.equals("BALLOT") ? Digest.ofRound(event.payload().text("round")) : ofStream;
        boolean isPlaced = isVeiled() || sequence == event.sequence();
        return isPlaced && tag.equals(expected) && kind.equals(BY_TYPE.getOrDefault(event.kind(), "RESTRICTED"));
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>();
        Scanner words = new Scanner(Objects.requireNonNull(Entry.class.getResourceAsStream("classes.txt")), UTF_8);
        while (words.hasNext()) {
            String kind = words.next();
            table.put(words.next(), kind);
        }
        return table;
    }
}
