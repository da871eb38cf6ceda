package nl.wijkbudget.verifier.bundle;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.wijkbudget.verifier.json.Difference;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A zip file in the one form that a bundle has: not a byte of it is free. The JDK reads it, and what it must be but for
 * the content of its files is made again from what was read, and compared.
 */
public final class Archive implements Closeable {
    private static final int SMALL = 1 << 26;
    private static final int MOST_TOLD = 80;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*");
    /** In hexadecimal: signature, versions, flags, method, time and date, before each file and in the directory. */
    private static final String LOCAL = "504b03040a000008000000002100";

    private static final String LISTED = "504b01020a000a000008000000002100";
    private static final String END = "504b050600000000";

    private final ZipFile zip;
    private final TreeMap<String, Part> parts = new TreeMap<>();
    private final Set<String> unread;

    /** A file in the archive. */
    public record Part(String name, long at, ZipEntry entry) {
        public long size() {
            return entry.getSize();
        }
    }

    /** Finds where each file stands, and that nothing else does: headers before files, and a directory behind the last. */
    private Archive(ZipFile zip, FileChannel file) throws IOException {
        this.zip = zip;
        Malformed.unless(file.size() < 1L << 32, "is larger than 4 GiB");
        TreeMap<String, ZipEntry> entries = new TreeMap<>();
        zip.stream().forEach(entry -> entries.put(entry.getName(), entry));
        unread = new TreeSet<>(entries.keySet());
        StringBuilder directory = new StringBuilder();
        long at = 0;
        for (ZipEntry entry : entries.values()) {
            String name = entry.getName();
            String size = little(4, entry.getSize());
            String described = little(4, entry.getCrc()) + size + size + little(2, name.length()) + "0000";
            String named = Sha256.hex(Sha256.utf8(name));
            String header = LOCAL + described + named;
            boolean isAllowed = NAME.matcher(name).matches() && parts.size() < 0xffff;
            Malformed.unless(isAllowed, "has a file that may not be there: " + name);
            Malformed.unless(isAt(at, header, file), "has a file that is not stored as it must be: " + name);
            directory.append(LISTED + described + "0".repeat(20) + little(4, at) + named);
            parts.put(name, new Part(name, at + header.length() / 2, entry));
            at += header.length() / 2 + entry.getSize();
        }
        String end = little(2, parts.size()).repeat(2) + little(4, directory.length() / 2) + little(4, at) + "0000";
        directory.append(END).append(end);
        boolean isWhole = file.size() == at + directory.length() / 2 && isAt(at, directory.toString(), file);
        Malformed.unless(isWhole, "has a directory that is not that of its files, from byte " + at);
    }

    private static boolean isAt(long at, String expected, FileChannel file) throws IOException {
        byte[] found = Channels.newInputStream(file.position(at)).readNBytes(expected.length() / 2);
        return Sha256.hex(found).equals(expected);
    }

    private static String little(int bytes, long value) {
        return HexFormat.of().toHexDigits(Long.reverseBytes(value)).substring(0, 2 * bytes);
    }

    public static Archive open(Path path) throws IOException {
        ZipFile zip = new ZipFile(path.toFile());
        try (FileChannel file = FileChannel.open(path)) {
            return new Archive(zip, file);
        } catch (IOException | RuntimeException failure) {
            zip.close();
            throw failure;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    public Collection<Part> parts() {
        return parts.values();
    }

    public @Nullable Part find(String name) {
        return parts.get(name);
    }

    /** The files that nobody has asked for yet. */
    public Set<String> unread() {
        return unread;
    }

    /** All of a file that is small enough to be held. */
    public byte[] bytes(String name) throws IOException {
        Part part = parts.get(name);
        Malformed.unless(part == null || part.size() <= SMALL, "has too large a file " + name);
        return stream(name).readAllBytes();
    }

    InputStream stream(String name) throws IOException {
        Part part = Malformed.ifAbsent(parts.get(name), "has no file " + name);
        unread.remove(name);
        return zip.getInputStream(part.entry());
    }

    /** The first row of a file that is not as it must be, what stands behind the last included. */
    public Optional<Difference> compare(String name, Iterator<String> rows) throws IOException {
        InputStream in = new BufferedInputStream(stream(name));
        for (long row = 1; ; row++) {
            byte[] expected = Sha256.utf8(rows.hasNext() ? rows.next() : "");
            byte[] found = in.readNBytes(expected.length == 0 ? MOST_TOLD : expected.length);
            if (!Arrays.equals(found, expected)) {
                return Optional.of(new Difference(Long.toString(row), told(found), told(expected)));
            }
            if (expected.length == 0) {
                return Optional.empty();
            }
        }
    }

    private static String told(byte[] row) {
        return new String(row, StandardCharsets.UTF_8).strip();
    }

    /** SHA-256 of a file, in which not even the sum of the archive itself is wrong. */
    String sha256(Part part) throws IOException {
        MessageDigest digest = Sha256.digest();
        CRC32 crc = new CRC32();
        InputStream in = new CheckedInputStream(zip.getInputStream(part.entry()), crc);
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        Malformed.unless(crc.getValue() == part.entry().getCrc(), "has a wrong checksum in the archive");
        return Sha256.hex(digest.digest());
    }
}
