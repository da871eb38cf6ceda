package nl.wijkbudget.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What stands behind a leaf: with this anyone can see what was committed to. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Opening(long position, byte[] salt, Envelope envelope) {
    /** What a file of openings begins with. */
    public static final byte[] MAGIC = "WBO1".getBytes(StandardCharsets.US_ASCII);

    public void writeTo(DataOutputStream out) throws IOException {
        byte[] bytes = envelope.bytes();
        out.writeLong(position);
        out.write(salt);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
