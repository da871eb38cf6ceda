package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A round is the same story on Axon Server as on the embedded store, and its evidence holds. */
class OnAxonServerTest {
    private static final String SERVER = "wijkbudget.test.axonserver";

    @Test
    void the_story_is_told_on_the_embedded_store() {
        assertThat(SmallStory.toldBy(Engine.shared(), "kleinwijk")).isEqualTo(SmallStory.AS_IT_SHOULD_BE);
    }

    /** The server may hold earlier rounds: the name of this one is where its log ends. */
    @Test
    @EnabledIfSystemProperty(
            named = SERVER,
            matches = ".+:[0-9]+",
            disabledReason = "needs an Axon Server: -Dwijkbudget.test.axonserver=host:port")
    void the_same_story_is_told_on_axon_server(@TempDir Path folder) {
        try (Engine engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms",
                "--axon.axonserver.enabled=true",
                "--axon.axonserver.servers=" + System.getProperty(SERVER))) {
            long seen = engine.bean(ProjectionPositions.class).head().value() + 1;

            String wijk = "serverwijk-" + seen;

            assertThat(SmallStory.toldBy(engine, wijk)).isEqualTo(SmallStory.AS_IT_SHOULD_BE);
            assertThat(engine.api().get("/actuator/health").status()).isEqualTo(200);
            assertThat(verdict(engine, wijk, folder.resolve("bewijs.zip"))).endsWith("It holds.\n");
        }
    }

    private static String verdict(Engine engine, String round, Path bundle) {
        new PublishedLog(engine.api())
                .sizeBeyond(engine.bean(ProjectionPositions.class).head().value());
        assertThat(engine.bean(BundleToFile.class).run(round, bundle.toString()))
                .isZero();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Verifier.run(List.of(bundle.toString(), "--lang", "en"), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
