package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.VerifierKey;

/** The last checkpoint that was signed, kept outside the database, so that a restored database cannot sign another one. */
final class FenceFile {
    private final Path file;
    private final VerifierKey key;

    FenceFile(Path file, VerifierKey key) {
        this.file = file;
        this.key = key;
    }

    /** Empty when nothing was ever signed here; refuses a file that this key did not sign. */
    Optional<Note> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Note note = Note.parse(Files.readAllBytes(file));
            if (key.signatureOn(note).isEmpty()) {
                throw new RefusedToSign(Doubt.FENCE_IS_OF_ANOTHER_KEY, file.toString());
            }
            Checkpoint.parse(note.text());
            return Optional.of(note);
        } catch (IllegalArgumentException broken) {
            throw new RefusedToSign(Doubt.FENCE_IS_UNREADABLE, file + ": " + broken.getMessage());
        }
    }

    /** On the disk before this returns; refuses a smaller tree, and another one of the same size. */
    void advance(Note signed) throws IOException {
        Checkpoint next = Checkpoint.parse(signed.text());
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        Files.createDirectories(lock.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!channel.lock().isValid()) { // held until the channel closes
                throw new IOException("The lock " + lock + " cannot be held");
            }
            Optional<Checkpoint> last = read().map(note -> Checkpoint.parse(note.text()));
            if (last.isPresent() && (next.size() < last.get().size() || forks(last.get(), next))) {
                throw new RefusedToSign(
                        Doubt.LOG_IS_SHORTER_THAN_SIGNED,
                        file + " is at " + last.get().size());
            }
            WholeFile.writeForGood(file, signed.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean forks(Checkpoint last, Checkpoint next) {
        return next.size() == last.size() && !next.root().equals(last.root());
    }
}
