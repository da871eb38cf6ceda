package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Read models are a function of the log: whatever happens to them, they come back the same. */
class RebuildTest {
    @Test
    void read_models_that_are_thrown_away_come_back_the_same(@TempDir Path folder) {
        Rebuilding before;
        try (Engine engine = Engine.onFilesIn(folder)) {
            Rebuilding.fill(engine);
            before = Rebuilding.seenIn(engine);
            assertThat(before.rows()).hasSizeGreaterThan(300);
            assertThat(before.pages().values())
                    .allSatisfy(page -> assertThat(page).startsWith("200 "));

            assertThat(Rebuilding.rebuiltIn(engine)).isEqualTo(before);
            engine.tables().dropReadModels();
            assertThat(engine.tables().disposable()).isEmpty();
        }
        try (Engine engine = Engine.onFilesIn(folder)) {
            assertThat(Rebuilding.seenIn(engine)).isEqualTo(before);
        }
    }
}
