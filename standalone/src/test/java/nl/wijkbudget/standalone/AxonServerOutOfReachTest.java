package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with Axon Server on, and nobody at the address it was given. */
class AxonServerOutOfReachTest {
    @Test
    void it_starts_and_its_health_says_what_is_wrong(@TempDir Path folder) {
        try (Engine engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--axon.axonserver.enabled=true",
                "--axon.axonserver.servers=localhost:1")) {
            Reply health = engine.api().get("/actuator/health");

            assertThat(health.outcome()).startsWith("503 ");
            assertThat(health.json().at("/components/axonServerConnection").toString())
                    .isEqualTo("{\"details\":{\"localhost:1\":\"NOT CONNECTED\",\"advice\":\"See that Axon Server runs"
                            + " there, or set axon.axonserver.servers to where it does\"},\"status\":\"DOWN\"}");
            assertThat(health.json()
                            .at("/components/transparencyLogHealth/details/signing")
                            .asString())
                    .isIn("RESTING", "CHECKING", "TROUBLED");
            assertThat(health.json().at("/components/projectionsHealth/status").asString())
                    .isEqualTo("DOWN");
        }
    }
}
