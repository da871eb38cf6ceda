package nl.wijkbudget.verifier.bundle;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import nl.wijkbudget.verifier.json.Malformed;
import org.jspecify.annotations.Nullable;

/** The file {@code openings}, read from the first to the last. */
final class Openings {
    private static final int MOST_ENVELOPE = 1 << 26;
    private static final int HEAD = 8 + 32 + 4;
    private final DataInputStream in;
    private long left;
    private long next = -1;
    private ByteBuffer head = ByteBuffer.allocate(0);

    Openings(Archive archive) throws IOException {
        Archive.Part part = archive.find("openings");
        if (part == null || part.size() < 4) {
            throw new Malformed("has no file openings");
        }
        in = archive.from(part.at());
        left = part.size() - 4;
        if (in.readInt() != 0x57424f31) {
            throw new Malformed("has openings that do not begin as they must");
        }
        advance();
    }

    /** The leaf that is opened next; -1 when there is none any more. */
    long next() {
        return next;
    }

    Leaf.@Nullable Opening of(long position) throws IOException {
        if (next != position) {
            return null;
        }
        byte[] salt = new byte[32];
        head.get(salt);
        int length = head.getInt();
        left -= length;
        if (length < 0 || length > MOST_ENVELOPE || left < 0) {
            throw new Malformed("has an opening of an impossible length, at #" + position);
        }
        Leaf.Opening opening = new Leaf.Opening(salt, in.readNBytes(length));
        advance();
        return opening;
    }

    private void advance() throws IOException {
        long before = next;
        next = -1;
        if (left != 0) {
            left -= HEAD;
            head = ByteBuffer.wrap(in.readNBytes(left < 0 ? 0 : HEAD));
            next = left < 0 ? -1 : head.getLong();
            if (next <= before) {
                throw new Malformed("has openings out of order, after #" + before);
            }
        }
    }
}
