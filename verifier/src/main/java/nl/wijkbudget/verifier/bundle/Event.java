package nl.wijkbudget.verifier.bundle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * An event that was opened.
 *
 * @param streamTag names the stream of its aggregate
 * @param sequence its place in that stream; -1 without one
 * @param kind the type without what all of the product have in front
 */
public record Event(
        long position,
        Digest streamTag,
        long sequence,
        String kind,
        @Nullable String revision,
        Json payload,
        Json metadata) {
    private static final String OURS = "nl.wijkbudget.";
    private static final String TIME = "0000-00-00T00:00:00.000000000Z";
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
            if (!whole || from.hasRemaining() || !isTime(time)) {
                throw new Malformed("has an envelope whose values do not go together");
            }
            Digest stream = aggregateType == null || aggregate == null
                    ? Digest.NONE
                    : Digest.ofStream(aggregateType, aggregate);
            long place = sequence == null ? -1 : ByteBuffer.wrap(sequence).getLong();
            String kind = type.startsWith(OURS) ? type.substring(OURS.length()) : type;
            return new Event(position, stream, place, kind, revision, payload, metadata);
        } catch (BufferUnderflowException tooShort) {
            throw new Malformed("has an envelope that ends too soon");
        }
    }

    private static boolean isTime(String text) {
        boolean isTime = text.length() == TIME.length();
        for (int at = 0; isTime && at < TIME.length(); at++) {
            char here = text.charAt(at);
            isTime = TIME.charAt(at) == '0' ? here >= '0' && here <= '9' : here == TIME.charAt(at);
        }
        return isTime;
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

    /** The part of the product that it is of. */
    public String capability() {
        return kind.substring(0, Math.max(0, kind.indexOf('.')));
    }

    /** What happened, by its name within that part. */
    public String name() {
        return kind.substring(kind.indexOf('.') + 1);
    }

    /** How this event is named to whoever looks for what is at fault. */
    @Override
    public String toString() {
        return "#" + position + " " + kind;
    }
}
