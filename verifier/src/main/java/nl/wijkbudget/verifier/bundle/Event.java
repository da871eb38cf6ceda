package nl.wijkbudget.verifier.bundle;

import java.nio.ByteBuffer;
import java.util.regex.Pattern;
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
 * @param time in UTC, of the form of a time but perhaps of no day that there is
 */
public record Event(
        long position,
        Digest streamTag,
        long sequence,
        String capability,
        String name,
        @Nullable String revision,
        String time,
        Json payload,
        Json metadata) {
    private static final String OURS = "nl.wijkbudget.";
    private static final Pattern TIME = Pattern.compile("\\d{4}(-\\d\\d){2}T\\d\\d(:\\d\\d){2}\\.\\d{9}Z");
    private static final int ABSENT = -1;

    static Event of(long position, byte[] envelope) {
        ByteBuffer from = ByteBuffer.wrap(envelope);
        Malformed.unless(envelope.length > 4 && from.getInt() == 0x57424531, "is no envelope");
        present(text(from));
        String aggregateType = text(from);
        String aggregate = text(from);
        byte[] place = value(from);
        String type = present(text(from));
        String revision = text(from);
        String time = present(text(from));
        Json payload = JsonReader.read(present(value(from)));
        Json metadata = JsonReader.read(present(value(from)));
        boolean isAlone = aggregateType == null && aggregate == null && place == null;
        boolean isPlaced = place == null || place.length == Long.BYTES;
        boolean isWhole = isPlaced && TIME.matcher(time).matches() && !from.hasRemaining();
        Malformed.unless(isWhole, "has an envelope whose values do not go together");
        Digest stream = isAlone ? Digest.NONE : Digest.ofStream(present(aggregateType), present(aggregate));
        long sequence = isAlone ? -1 : ByteBuffer.wrap(present(place)).getLong();
        String kind = type.startsWith(OURS) ? type.substring(OURS.length()) : type;
        int dot = kind.indexOf('.');
        String capability = kind.substring(0, Math.max(0, dot));
        String name = kind.substring(dot + 1);
        return new Event(position, stream, sequence, capability, name, revision, time, payload, metadata);
    }

    private static <T> T present(@Nullable T value) {
        return Malformed.ifAbsent(value, "has an envelope without a value that it must have");
    }

    private static @Nullable String text(ByteBuffer from) {
        byte[] value = value(from);
        return value == null ? null : JsonReader.decoded(value);
    }

    private static byte @Nullable [] value(ByteBuffer from) {
        int length = from.remaining() < Integer.BYTES ? Integer.MAX_VALUE : from.getInt();
        if (length == ABSENT) {
            return null;
        }
        Malformed.unless(length >= 0 && length <= from.remaining(), "has an envelope that ends too soon");
        byte[] value = new byte[length];
        from.get(value);
        return value;
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
