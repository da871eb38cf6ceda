package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.wijkbudget.log.command.LogEventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On PostgreSQL the check goes on beside the program, and reads the same as on H2. */
class FsckOnPostgresTest {
    @Test
    void a_sound_store_holds_while_the_program_runs_and_a_changed_row_does_not(@TempDir Path folder)
            throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .start()) {
            String[] properties = {
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--wijkbudget.data=" + folder.resolve("data"),
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms"
            };
            try (Engine engine = Engine.start(properties)) {
                ToldDemo.in(engine);
                engine.caughtUp();
                new PublishedLog(engine.api())
                        .sizeBeyond(engine.bean(LogEventStore.class).log().head());

                assertThat(fsck(properties)).startsWith("0 ").endsWith("All of it holds.\n");
                engine.tables().database().update("update turnout set cast_ballots = cast_ballots + 1");
                assertThat(fsck(properties)).startsWith("1 ").contains("table turnout, row ", "in cast_ballots");
            }
        }
    }

    private static String fsck(String... properties) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int status = Fsck.run(FsckOptions.of(List.of(properties)), stream, stream);
        return status + " " + out.toString(StandardCharsets.UTF_8);
    }
}
