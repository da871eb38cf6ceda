package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A round is the same story on Axon Server as on the embedded store, and its evidence holds. */
class OnAxonServerTest {
    private static final String SERVER = "wijkbudget.test.axonserver";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Test
    void the_story_is_told_on_the_embedded_store() {
        assertThat(SmallStory.toldBy(Engine.shared(), "kleinwijk")).isEqualTo(SmallStory.AS_IT_SHOULD_BE);
    }

    /** A server of our own that speaks the protocol, which is not yet there when the program starts. */
    @Test
    void the_program_waits_for_a_server_and_tells_the_same_story_once_there_is_one(@TempDir Path folder)
            throws IOException {
        int port = freePort();
        try (Engine engine = start(folder, "localhost:" + port)) {
            JsonNode health = engine.api().get("/actuator/health").json();
            assertThat(health.at("/components/axonServerConnection").toString())
                    .isEqualTo(
                            "{\"details\":{\"localhost:%d\":\"NOT CONNECTED\",\"advice\":\"See that Axon Server runs there,"
                                            .formatted(port)
                                    + " or set axon.axonserver.servers to where it does\"},\"status\":\"DOWN\"}");
            assertThat(health.at("/components/projectionsHealth/status").asString())
                    .isEqualTo("DOWN");
            PretendAxonServer server = new PretendAxonServer(port);
            try {
                awaitHealth(engine);
                theStoryIsTheSame(engine, "proefwijk", folder);
            } finally {
                server.close();
            }
        }
    }

    /** The server may hold earlier rounds: the name of this one is where its log ends. */
    @Test
    @EnabledIfSystemProperty(
            named = SERVER,
            matches = ".+:[0-9]+",
            disabledReason = "needs an Axon Server: -Dwijkbudget.test.axonserver=host:port")
    void the_same_story_is_told_on_axon_server(@TempDir Path folder) {
        try (Engine engine = start(folder, System.getProperty(SERVER))) {
            long seen = engine.bean(ProjectionPositions.class).head().value() + 1;
            theStoryIsTheSame(engine, "serverwijk-" + seen, folder);
        }
    }

    private static Engine start(Path folder, String server) {
        return Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--wijkbudget.log.pause=50ms",
                "--axon.axonserver.enabled=true",
                "--axon.axonserver.servers=" + server);
    }

    private static void theStoryIsTheSame(Engine engine, String wijk, Path folder) {
        assertThat(SmallStory.toldBy(engine, wijk)).isEqualTo(SmallStory.AS_IT_SHOULD_BE);
        assertThat(verdict(engine, wijk, folder.resolve("bewijs.zip"))).endsWith("It holds.\n");
        assertThat(engine.api().get("/actuator/health").status()).isEqualTo(200);
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

    private static void awaitHealth(Engine engine) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (engine.api().get("/actuator/health").status() != 200) {
            assertThat(System.nanoTime())
                    .as("nobody noticed that the server is there")
                    .isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
