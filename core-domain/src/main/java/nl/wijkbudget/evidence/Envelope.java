package nl.wijkbudget.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An event exactly as it is stored, in the one form of bytes that its commitment is made of. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Envelope(
        String eventId,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        String payloadType,
        @Nullable String payloadRevision,
        String timestamp,
        byte[] payload,
        byte[] metadata) {

    private static final byte[] MAGIC = ascii("WBE1");
    private static final byte[] STREAM = ascii("WBS1");
    private static final byte[] ROUND = ascii("WBR1");
    private static final int ABSENT = -1;

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256 + payload.length + metadata.length);
        bytes.writeBytes(MAGIC);
        add(bytes, utf8(eventId));
        add(bytes, utf8(aggregateType));
        add(bytes, utf8(aggregateId));
        add(
                bytes,
                sequence == null
                        ? null
                        : ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        add(bytes, utf8(payloadType));
        add(bytes, utf8(payloadRevision));
        add(bytes, utf8(timestamp));
        add(bytes, payload);
        add(bytes, metadata);
        return bytes.toByteArray();
    }

    /** Names a stream without telling which. */
    Hash streamTag() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        add(bytes, utf8(aggregateType));
        add(bytes, utf8(aggregateId));
        return Hash.ofAll(STREAM, bytes.toByteArray());
    }

    static Hash roundTag(@Nullable String round) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        add(bytes, utf8(round));
        return Hash.ofAll(ROUND, bytes.toByteArray());
    }

    private static void add(ByteArrayOutputStream bytes, byte @Nullable [] value) {
        int length = value == null ? ABSENT : value.length;
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (value != null) {
            bytes.writeBytes(value);
        }
    }

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
