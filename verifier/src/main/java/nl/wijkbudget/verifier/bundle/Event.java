package nl.wijkbudget.verifier.bundle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;
import org.jspecify.annotations.Nullable;

/**
 * An event that was opened.
 *
 * @param streamTag names the stream of its aggregate
 * @param sequence its place in that stream; -1 without one
 * @param capability the part of the product that it is of; empty for one of another
 * @param name what happened, within that part
 */
public record Event(
        long position,
        Digest streamTag,
        long sequence,
        String capability,
        String name,
        @Nullable String revision,
        Json payload,
        Json metadata) {
    private static final String OURS = "nl.wijkbudget.";
    private static final String TIME = "0000-00-00T00:00:00.000000000Z";
    private static final int ABSENT = -1;
    /** The parts of each type that was met, so that each is one text whose hash is known. */
    private static final Map<String, String[]> TYPES = new ConcurrentHashMap<>();

    static Event of(long position, byte[] envelope) {
        ByteBuffer from = ByteBuffer.wrap(envelope);
        try {
            if (from.getInt() != 0x57424531) {
                throw new Malformed("is no envelope");
            }
            required(from);
            String aggregateType = text(from);
            String aggregate = text(from);
            int length = from.getInt();
            long sequence = length == ABSENT ? -1 : from.getLong();
            String[] type = TYPES.computeIfAbsent(required(from), Event::parts);
            String revision = text(from);
            String time = required(from);
            Json payload = json(from);
            Json metadata = json(from);
            boolean isAlone = aggregateType == null && aggregate == null && length == ABSENT;
            boolean isWhole = aggregateType != null && aggregate != null && length == Long.BYTES;
            if (isAlone == isWhole || from.hasRemaining() || !isTime(time)) {
                throw new Malformed("has an envelope whose values do not go together");
            }
            Digest stream = aggregateType == null || aggregate == null
                    ? Digest.NONE
                    : Digest.ofStream(aggregateType, aggregate);
            return new Event(position, stream, sequence, type[0], type[1], revision, payload, metadata);
        } catch (BufferUnderflowException tooShort) {
            throw new Malformed("has an envelope that ends too soon");
        }
    }

    private static String[] parts(String type) {
        String kind = type.startsWith(OURS) ? type.substring(OURS.length()) : type;
        int dot = kind.indexOf('.');
        return new String[] {kind.substring(0, Math.max(0, dot)), kind.substring(dot + 1)};
    }

    private static boolean isTime(String text) {
        boolean isTime = text.length() == TIME.length();
        for (int at = 0; isTime && at < TIME.length(); at++) {
            char here = text.charAt(at);
            isTime = TIME.charAt(at) == '0' ? here >= '0' && here <= '9' : here == TIME.charAt(at);
        }
        return isTime;
    }

    private static String required(ByteBuffer from) {
        return present(text(from));
    }

    private static Json json(ByteBuffer from) {
        ByteBuffer value = present(value(from));
        int at = value.arrayOffset();
        return JsonReader.read(value.array(), at, at + value.remaining());
    }

    private static @Nullable String text(ByteBuffer from) {
        ByteBuffer value = value(from);
        int at = value == null ? 0 : value.arrayOffset();
        return value == null ? null : JsonReader.decoded(value.array(), at, at + value.remaining());
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new Malformed("has an envelope without a value that it must have");
        }
        return value;
    }

    private static @Nullable ByteBuffer value(ByteBuffer from) {
        int length = from.getInt();
        if (length == ABSENT) {
            return null;
        }
        if (length < 0 || length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        from.position(from.position() + length);
        return from.slice(from.position() - length, length);
    }

    /** The type without what all of the product have in front. */
    public String kind() {
        return capability.isEmpty() ? name : capability + "." + name;
    }

    /** How this event is named to whoever looks for what is at fault. */
    @Override
    public String toString() {
        return "#" + position + " " + kind();
    }
}
