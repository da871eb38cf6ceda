package nl.wijkbudget.verifier.bundle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * An event that was opened.
 *
 * @param sequence its place in the stream of its aggregate; -1 without one
 */
public record Event(
        long position,
        @Nullable String aggregateType,
        @Nullable String aggregate,
        long sequence,
        String type,
        @Nullable String revision,
        Json payload,
        Json metadata) {
    private static final String OURS = "nl.wijkbudget.";
    private static final int ABSENT = -1;

    static Event of(long position, byte[] envelope) {
        ByteBuffer from = ByteBuffer.wrap(envelope);
        try {
            if (from.getInt() != 0x57424531) {
                throw new Malformed("is no envelope");
            }
            required(from);
            String aggregateType = text(from);
            String aggregate = text(from);
            byte[] sequence = value(from);
            String type = JsonReader.decoded(required(from));
            String revision = text(from);
            String time = JsonReader.decoded(required(from));
            Json payload = JsonReader.read(required(from));
            Json metadata = JsonReader.read(required(from));
            boolean whole = (aggregateType == null) == (aggregate == null)
                    && (sequence == null ? aggregate == null : aggregate != null && sequence.length == 8);
            if (!whole || from.hasRemaining() || !time.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{9}Z")) {
                throw new Malformed("has an envelope whose values do not go together");
            }
            long place = sequence == null ? -1 : ByteBuffer.wrap(sequence).getLong();
            return new Event(position, aggregateType, aggregate, place, type, revision, payload, metadata);
        } catch (BufferUnderflowException tooShort) {
            throw new Malformed("has an envelope that ends too soon");
        }
    }

    private static byte @Nullable [] value(ByteBuffer from) {
        int length = from.getInt();
        if (length == ABSENT) {
            return null;
        }
        if (length < 0 || length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] value = new byte[length];
        from.get(value);
        return value;
    }

    private static byte[] required(ByteBuffer from) {
        byte[] value = value(from);
        if (value == null) {
            throw new Malformed("has an envelope without a value that it must have");
        }
        return value;
    }

    private static @Nullable String text(ByteBuffer from) {
        byte[] value = value(from);
        return value == null ? null : JsonReader.decoded(value);
    }

    /** The type without what all of the product have in front. */
    public String kind() {
        return type.startsWith(OURS) ? type.substring(OURS.length()) : type;
    }

    /** How this event is named to whoever looks for what is at fault. */
    public String shown() {
        return "#" + position + " " + kind();
    }

    byte[] streamTag() {
        return Sha256.of(
                Sha256.utf8("WBS1"), prefixed(String.valueOf(aggregateType)), prefixed(String.valueOf(aggregate)));
    }

    /** What the leaves of the ballots of a round show. */
    public static byte[] roundTag(String round) {
        return Sha256.of(Sha256.utf8("WBR1"), prefixed(round));
    }

    private static byte[] prefixed(String value) {
        byte[] bytes = Sha256.utf8(value);
        return ByteBuffer.allocate(4 + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }
}
