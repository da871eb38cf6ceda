package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import nl.wijkbudget.log.command.LogDoubt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;

class AxonServerHealthTest {
    private final AtomicBoolean connected = new AtomicBoolean();
    private final AtomicReference<@Nullable LogDoubt> doubt = new AtomicReference<>();
    private final AxonServerHealth health =
            new AxonServerHealth("axon.example:8124", connected::get, () -> Optional.ofNullable(doubt.get()));

    @Test
    void without_a_connection_it_is_down_and_says_what_to_do() {
        assertThat(health.health())
                .isEqualTo(Health.down()
                        .withDetail("axon.example:8124", "NOT CONNECTED")
                        .withDetail(
                                "advice",
                                "See that Axon Server runs there, or set axon.axonserver.servers to where it does")
                        .build());
    }

    @Test
    void it_is_up_as_soon_as_there_is_a_connection() {
        connected.set(true);

        assertThat(health.health())
                .isEqualTo(
                        Health.up().withDetail("axon.example:8124", "CONNECTED").build());
    }

    @Test
    void with_a_doubt_it_is_down_and_says_what_was_seen() {
        connected.set(true);
        doubt.set(new LogDoubt("After position 1 comes 3: a hole"));

        assertThat(health.health())
                .isEqualTo(Health.down()
                        .withDetail("axon.example:8124", "IN DOUBT: After position 1 comes 3: a hole")
                        .withDetail(
                                "advice",
                                "Nothing after it is read or written. Compare the server with its backups and its other"
                                        + " nodes; when it is right again, start the program again")
                        .build());
    }
}
