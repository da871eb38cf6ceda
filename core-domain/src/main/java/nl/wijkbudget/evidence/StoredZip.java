package nl.wijkbudget.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A zip file of which no byte is left to chance: stored, of the first day of 1980, without anything optional. */
final class StoredZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    private static final short UTF8 = 0x0800;
    private static final short NEW_YEAR_1980 = 0x0021;
    private static final int MOST_FILES = 0xffff;
    private static final long MOST_BYTES = 0xffffffffL;

    private final OutputStream out;
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private int files;
    private long at;

    StoredZip(OutputStream out) {
        this.out = out;
    }

    void add(PartDigest expected, BundlePart part) throws IOException {
        byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer local = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
        describe(local.putInt(LOCAL), expected);
        ByteBuffer central = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
        describe(central.putInt(CENTRAL).putShort(VERSION), expected);
        central.putInt(42, (int) at);
        directory.writeBytes(central.array());
        directory.writeBytes(name);
        out.write(local.array());
        out.write(name);
        if (!PartDigest.of(part, out).equals(expected)) {
            throw new IOException(part.name() + " changed while it was written");
        }
        at += local.capacity() + name.length + expected.size();
        files++;
        if (files > MOST_FILES || at + directory.size() > MOST_BYTES) {
            throw new IOException("This log is too large for one bundle");
        }
    }

    void end() throws IOException {
        directory.writeTo(out);
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(END).putInt(0).putShort((short) files).putShort((short) files);
        end.putInt(directory.size()).putInt((int) at);
        out.write(end.array());
        out.flush();
    }

    /** What the two headers of a file have in common; all after it is zero, but for where the file begins. */
    private static void describe(ByteBuffer header, PartDigest part) {
        header.putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(NEW_YEAR_1980);
        header.putInt(part.crc()).putInt((int) part.size()).putInt((int) part.size());
        header.putShort((short) part.name().length());
    }
}
