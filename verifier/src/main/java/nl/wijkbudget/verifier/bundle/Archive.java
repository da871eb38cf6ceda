package nl.wijkbudget.verifier.bundle;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.wijkbudget.verifier.json.Difference;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import org.jspecify.annotations.Nullable;

/** A zip file in the one form that a bundle has: not a byte of it is free. */
public final class Archive implements Closeable {
    private static final int SMALL = 1 << 26;
    private static final int SOME = 1 << 20;
    private static final int HEADER = 30;
    private static final int MOST_TOLD = 80;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final FileChannel channel;
    private final TreeMap<String, Part> parts = new TreeMap<>();

    /** A file in the archive. */
    public record Part(String name, long at, long size, int crc) {
        private ByteBuffer describe(ByteBuffer header) {
            shorts(header, 0x0800, 0, 0, 0x0021).putInt(crc).putInt((int) size).putInt((int) size);
            return shorts(header, name.length(), 0);
        }

        private byte[] header() {
            return describe(shorts(little(HEADER), 0x4b50, 0x0403, 10)).array();
        }
    }

    private Archive(FileChannel channel) {
        this.channel = channel;
    }

    public static Archive open(Path path) throws IOException {
        Archive archive = new Archive(FileChannel.open(path));
        try {
            archive.list();
        } catch (IOException | Malformed failure) {
            archive.close();
            throw failure;
        }
        return archive;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    public Collection<Part> parts() {
        return parts.values();
    }

    public @Nullable Part find(String name) {
        return parts.get(name);
    }

    /** All of a file that is small enough to be held. */
    public byte[] bytes(String name) throws IOException {
        Part part = parts.get(name);
        if (part == null || part.size() > SMALL) {
            throw new Malformed((part == null ? "has no file " : "has too large a file ") + name);
        }
        return bytes(part.at(), part.size());
    }

    private byte[] bytes(long at, long size) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, at + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /** The archive from a byte on, for one reader at a time, which has to know where to stop. */
    DataInputStream from(long at) throws IOException {
        return new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel.position(at)), SOME));
    }

    /** The first row of a file that is not as it must be, what stands behind the last included. */
    public Optional<Difference> compare(Part part, Iterator<String> rows) throws IOException {
        DataInputStream in = from(part.at());
        long left = part.size();
        for (long row = 1; left > 0 || rows.hasNext(); row++) {
            byte[] expected = Sha256.utf8(rows.hasNext() ? rows.next() : "");
            byte[] found = in.readNBytes((int) Math.min(left, expected.length == 0 ? MOST_TOLD : expected.length));
            if (expected.length == 0 || !Arrays.equals(found, expected)) {
                return Optional.of(new Difference(Long.toString(row), told(found), told(expected)));
            }
            left -= found.length;
        }
        return Optional.empty();
    }

    private static String told(byte[] row) {
        return new String(row, StandardCharsets.UTF_8).strip();
    }

    /** SHA-256 of a file, in which not even the sum of the archive itself is wrong. */
    String sha256(Part part) throws IOException {
        MessageDigest digest = Sha256.digest();
        CRC32 crc = new CRC32();
        for (long from = 0; from < part.size(); from += SOME) {
            byte[] some = bytes(part.at() + from, Math.min(SOME, part.size() - from));
            digest.update(some);
            crc.update(some);
        }
        if ((int) crc.getValue() != part.crc()) {
            throw new Malformed("has a wrong checksum in the archive");
        }
        return Sha256.hex(digest.digest());
    }

    private void list() throws IOException {
        if (channel.size() >= 1L << 32) {
            throw new Malformed("is larger than 4 GiB");
        }
        DataInputStream in = from(0);
        long at = 0;
        for (Part part = next(in, at); part != null; part = next(in, at)) {
            at = part.at() + part.size();
            in.skipNBytes(part.size());
        }
        byte[] directory = directory(at);
        if (channel.size() - at != directory.length || !Arrays.equals(bytes(at, directory.length), directory)) {
            throw new Malformed("has a directory that is not that of its files, from byte " + at);
        }
    }

    private @Nullable Part next(DataInputStream in, long at) throws IOException {
        byte[] header = in.readNBytes(HEADER);
        ByteBuffer found = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < HEADER || found.getInt(0) != 0x04034b50) {
            return null;
        }
        String name = new String(in.readNBytes(found.getShort(26) & 0xffff), StandardCharsets.UTF_8);
        Part part = new Part(name, at + HEADER + name.length(), found.getInt(18) & 0xffffffffL, found.getInt(14));
        boolean isNext = NAME.matcher(name).matches()
                && (parts.isEmpty() || parts.lastKey().compareTo(name) < 0);
        if (!isNext || part.at() + part.size() > channel.size() || parts.size() == 0xffff) {
            throw new Malformed("has a file that may not be there: " + name);
        }
        if (!Arrays.equals(header, part.header())) {
            throw new Malformed("has a file that is not stored as it must be: " + name);
        }
        parts.put(name, part);
        return part;
    }

    private byte[] directory(long at) {
        int names = parts.keySet().stream().mapToInt(name -> 46 + name.length()).sum();
        ByteBuffer directory = little(names + 22);
        for (Part part : parts.values()) {
            shorts(part.describe(shorts(directory, 0x4b50, 0x0201, 10, 10)), 0, 0, 0, 0, 0);
            directory.putInt((int) (part.at() - HEADER - part.name().length())).put(Sha256.utf8(part.name()));
        }
        shorts(directory, 0x4b50, 0x0605, 0, 0, parts.size(), parts.size());
        return shorts(directory.putInt(names).putInt((int) at), 0).array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer shorts(ByteBuffer to, int... values) {
        for (int value : values) {
            to.putShort((short) value);
        }
        return to;
    }
}
