package nl.wijkbudget.votingcode.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import nl.wijkbudget.identity.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * The keys from which ballots get their names, each in a file that only its owner may read.
 *
 * <p>Never in the database: a backup or write-ahead log of that would outlive the destruction of a key.
 */
public final class RoundKeys {
    private static final int BYTES = 32;

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    public RoundKeys(Path folder) {
        this.folder = folder;
    }

    /** Makes the key of a round if there is none; returns its digest. */
    String make(RoundId round) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        try {
            Files.createDirectories(folder, onlyFor("rwx------"));
            Path fresh = Files.createTempFile(folder, round.value(), ".new", onlyFor("rw-------"));
            write(fresh, key);
            publish(fresh, file(round));
        } catch (IOException e) {
            throw new UncheckedIOException("The key of a round cannot be kept", e);
        }
        byte[] kept = read(round);
        if (kept == null) {
            throw new IllegalStateException("The key of a round was taken away while it was made");
        }
        return digest(kept);
    }

    /** The key, or null when there is none. */
    byte @Nullable [] read(RoundId round) {
        Path file = file(round);
        try {
            if (!Files.exists(file)) {
                return null;
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != BYTES) {
                throw new IllegalStateException("A key of a round has " + BYTES + " bytes");
            }
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The key of a round cannot be read", e);
        }
    }

    /** Overwrites the key and takes its file away; nothing happens when there is none. */
    void destroy(RoundId round) {
        Path file = file(round);
        try {
            if (Files.exists(file)) {
                byte[] nothing = new byte[BYTES];
                random.nextBytes(nothing);
                write(file, nothing);
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The key of a round cannot be destroyed", e);
        }
    }

    /** SHA-256 in hex, which tells one key from another and nothing of either. */
    static String digest(byte[] key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private Path file(RoundId round) {
        return folder.resolve(round.value() + ".key");
    }

    /** Whole or not at all: a key of which half was written would be taken for another. */
    private static void publish(Path fresh, Path file) throws IOException {
        try {
            Files.createLink(file, fresh);
        } catch (FileAlreadyExistsException kept) {
            write(fresh, new byte[BYTES]);
        } finally {
            Files.delete(fresh);
        }
        try (FileChannel directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes));
            channel.force(true);
        }
    }

    private FileAttribute<?>[] onlyFor(String owner) {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        Set<PosixFilePermission> permissions = PosixFilePermissions.fromString(owner);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }
}
