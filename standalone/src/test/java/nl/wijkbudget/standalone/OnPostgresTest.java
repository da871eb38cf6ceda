package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On PostgreSQL everything is as it is on H2. */
class OnPostgresTest {
    @Test
    void the_same_story_gives_read_models_that_come_back_the_same(@TempDir Path folder) throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .start()) {
            String url = "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres");
            Rebuilding before;
            try (Engine engine = Engine.start(url)) {
                Rebuilding.fill(engine);
                before = Rebuilding.seenIn(engine);
                assertThat(before.rows()).hasSizeGreaterThan(300);
                assertThat(before.pages().values())
                        .allSatisfy(page -> assertThat(page).startsWith("200 "));

                assertThat(Rebuilding.rebuiltIn(engine)).isEqualTo(before);
                engine.tables().dropReadModels();
                assertThat(engine.tables().disposable()).isEmpty();
            }
            try (Engine engine = Engine.start(url)) {
                assertThat(Rebuilding.seenIn(engine)).isEqualTo(before);
            }
        }
    }
}
