package nl.wijkbudget.verifier.bundle;

import java.io.DataInputStream;
import java.io.IOException;
import nl.wijkbudget.verifier.json.Malformed;
import org.jspecify.annotations.Nullable;

/** The file {@code openings}, read from the first to the last. */
final class Openings {
    private static final int MOST_ENVELOPE = 1 << 26;
    private final DataInputStream in;
    private long left;
    private long next = -1;

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
        byte[] salt = in.readNBytes(32);
        int length = in.readInt();
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
            left -= 44;
            next = left < 0 ? -1 : in.readLong();
            if (next <= before) {
                throw new Malformed("has openings out of order, after #" + before);
            }
        }
    }
}
