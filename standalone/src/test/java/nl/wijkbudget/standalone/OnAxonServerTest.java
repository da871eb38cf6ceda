package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.wijkbudget.projection.ProjectionPositions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A round is the same story on Axon Server as on the embedded store. */
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
                "--axon.axonserver.enabled=true",
                "--axon.axonserver.servers=" + System.getProperty(SERVER))) {
            long seen = engine.bean(ProjectionPositions.class).head().value() + 1;

            assertThat(SmallStory.toldBy(engine, "serverwijk-" + seen)).isEqualTo(SmallStory.AS_IT_SHOULD_BE);
            assertThat(engine.api().get("/actuator/health").status()).isEqualTo(200);
        }
    }
}
