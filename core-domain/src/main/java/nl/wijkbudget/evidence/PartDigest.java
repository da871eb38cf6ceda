package nl.wijkbudget.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** What a bundle says of one of its files before it comes. */
record PartDigest(String name, long size, int crc, String sha256) {
    static PartDigest of(BundlePart part, OutputStream to) throws IOException {
        try {
            CRC32 crc = new CRC32();
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Counter counter = new Counter(new CheckedOutputStream(new DigestOutputStream(to, digest), crc));
            part.content().writeTo(counter);
            counter.flush();
            return new PartDigest(
                    part.name(),
                    counter.size,
                    (int) crc.getValue(),
                    HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    String line() {
        return "file " + sha256 + " " + size + " " + name + "\n";
    }

    private static final class Counter extends OutputStream {
        private final OutputStream to;
        private long size;

        Counter(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int one) throws IOException {
            to.write(one);
            size++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            to.write(some, from, length);
            size += length;
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
