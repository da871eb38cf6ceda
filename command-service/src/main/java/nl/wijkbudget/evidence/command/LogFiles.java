package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import nl.wijkbudget.evidence.Note;

/** What everyone can fetch: the checkpoint and the tiles. */
final class LogFiles {
    private final Path checkpoint;
    private final TileFiles tiles;

    LogFiles(Path directory) {
        this.checkpoint = directory.resolve("checkpoint");
        this.tiles = new TileFiles(directory);
    }

    TileFiles tiles() {
        return tiles;
    }

    Optional<Note> checkpoint() throws IOException {
        return Files.isRegularFile(checkpoint)
                ? Optional.of(Note.parse(Files.readAllBytes(checkpoint)))
                : Optional.empty();
    }

    void publish(Note signed) throws IOException {
        byte[] content = signed.toString().getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(checkpoint) || !Arrays.equals(Files.readAllBytes(checkpoint), content)) {
            WholeFile.write(checkpoint, content);
        }
    }
}
