package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A published text beside the tests; write it anew on purpose with {@code -Dwijkbudget.snapshots=write}. */
final class Snapshot {
    private final Path file;

    private Snapshot(Path file) {
        this.file = file;
    }

    static Snapshot of(String name) {
        return new Snapshot(
                Path.of("src/test/resources/nl/wijkbudget/commandservice").resolve(name));
    }

    void assertSame(String text) {
        try {
            if ("write".equals(System.getProperty("wijkbudget.snapshots"))) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
