package nl.wijkbudget.verifier.bundle;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import org.jspecify.annotations.Nullable;

/** A zip file in the one form that a bundle has: not a byte of it is free. */
public final class Archive {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int UTF8 = 0x0800;
    private static final int NEW_YEAR_1980 = 0x0021;
    private static final int HEADER = 30;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");

    private final Path path;
    private final TreeMap<String, Part> parts = new TreeMap<>();

    /** A file in the archive. */
    public record Part(String name, long at, long size, int crc) {}

    private Archive(Path path) {
        this.path = path;
    }

    public static Archive open(Path path) throws IOException {
        Archive archive = new Archive(path);
        long length = Files.size(path);
        if (length >= 1L << 32) {
            throw new Malformed("is larger than 4 GiB");
        }
        try (DataInputStream in = archive.from(0)) {
            long at = 0;
            for (Part part = archive.next(in, at, length); part != null; part = archive.next(in, at, length)) {
                at = part.at() + part.size();
                in.skipNBytes(part.size());
            }
            byte[] directory = archive.directory(at).array();
            if (length - at != directory.length || !Arrays.equals(in.readNBytes(directory.length), directory)) {
                throw new Malformed("has a directory that is not that of its files, from byte " + at);
            }
        }
        return archive;
    }

    public Collection<Part> parts() {
        return parts.values();
    }

    public @Nullable Part find(String name) {
        return parts.get(name);
    }

    public byte[] bytes(String name, int most) throws IOException {
        Part part = parts.get(name);
        if (part == null || part.size() > most) {
            throw new Malformed((part == null ? "has no file " : "has too large a file ") + name);
        }
        try (DataInputStream in = from(part.at())) {
            return in.readNBytes((int) part.size());
        }
    }

    /** The archive from a byte on; what is after the part that begins there is for the reader not to read. */
    public DataInputStream from(long at) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(at);
        return new DataInputStream(new BufferedInputStream(in, 1 << 16));
    }

    /** SHA-256 of a file, in which not even the sum of the archive itself is wrong. */
    String sha256(Part part) throws IOException {
        MessageDigest digest = Sha256.digest();
        CRC32 crc = new CRC32();
        try (DataInputStream in = from(part.at())) {
            for (long left = part.size(); left > 0; ) {
                byte[] some = in.readNBytes((int) Math.min(left, 1 << 16));
                digest.update(some);
                crc.update(some);
                left -= some.length;
            }
        }
        if ((int) crc.getValue() != part.crc()) {
            throw new Malformed("has a wrong checksum in the archive");
        }
        return Sha256.hex(digest.digest());
    }

    private @Nullable Part next(DataInputStream in, long at, long length) throws IOException {
        in.mark(HEADER);
        byte[] header = in.readNBytes(HEADER);
        ByteBuffer found = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        if (header.length < HEADER || found.getInt(0) != LOCAL) {
            in.reset();
            return null;
        }
        String name = new String(in.readNBytes(found.getShort(26) & 0xffff), StandardCharsets.UTF_8);
        Part part = new Part(name, at + HEADER + name.length(), found.getInt(18) & 0xffffffffL, found.getInt(14));
        boolean isNext = NAME.matcher(name).matches()
                && (parts.isEmpty() || parts.lastKey().compareTo(name) < 0);
        if (!isNext || part.at() + part.size() > length || parts.size() == 0xffff) {
            throw new Malformed("has a file that may not be there: " + name);
        }
        ByteBuffer expected = little(HEADER).putInt(LOCAL).putShort((short) 10);
        if (!Arrays.equals(header, described(expected, part).array())) {
            throw new Malformed("has a file that is not stored as it must be: " + name);
        }
        parts.put(name, part);
        return part;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer described(ByteBuffer header, Part part) {
        header.putShort((short) UTF8).putShort((short) 0).putShort((short) 0).putShort((short) NEW_YEAR_1980);
        header.putInt(part.crc()).putInt((int) part.size()).putInt((int) part.size());
        return header.putShort((short) part.name().length()).putShort((short) 0);
    }

    private ByteBuffer directory(long at) {
        int size = parts.values().stream()
                .mapToInt(part -> 46 + part.name().length())
                .sum();
        ByteBuffer directory = little(size + 22);
        for (Part part : parts.values()) {
            described(directory.putInt(CENTRAL).putShort((short) 10).putShort((short) 10), part);
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0);
            directory.putInt((int) (part.at() - HEADER - part.name().length())).put(Sha256.utf8(part.name()));
        }
        short count = (short) parts.size();
        directory
                .putInt(END)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(count)
                .putShort(count);
        return directory.putInt(size).putInt((int) at).putShort((short) 0);
    }
}
