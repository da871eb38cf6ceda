package nl.wijkbudget.verifier.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import org.jspecify.annotations.Nullable;

/** The file {@code openings}, read from the first to the last. */
final class Openings {
    private static final int SOME = 1 << 20;
    private static final int MOST_ENVELOPE = 1 << 26;
    private final InputStream in;
    private long next = -1;

    /** What was committed to, with the key that opens it. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Opening(byte[] salt, byte[] envelope) {}

    Openings(Archive archive) throws IOException {
        in = new BufferedInputStream(archive.stream("openings"), SOME);
        boolean isOne = Arrays.equals(in.readNBytes(4), Sha256.utf8("WBO1"));
        Malformed.unless(isOne, "has openings that do not begin as they must");
        advance();
    }

    /** The leaf that is opened next; -1 when there is none any more. */
    long next() {
        return next;
    }

    @Nullable
    Opening of(long position) throws IOException {
        if (next != position) {
            return null;
        }
        byte[] head = in.readNBytes(32 + 4);
        int length = head.length < 32 + 4 ? -1 : ByteBuffer.wrap(head).getInt(32);
        byte[] envelope = length < 0 || length > MOST_ENVELOPE ? new byte[0] : in.readNBytes(length);
        Malformed.unless(envelope.length == length, "has an opening of an impossible length, at #" + position);
        advance();
        return new Opening(Arrays.copyOf(head, 32), envelope);
    }

    private void advance() throws IOException {
        byte[] position = in.readNBytes(8);
        long before = next;
        next = position.length < 8 ? -1 : ByteBuffer.wrap(position).getLong();
        Malformed.unless(next > before || position.length == 0, "has openings out of order, after #" + before);
    }
}
