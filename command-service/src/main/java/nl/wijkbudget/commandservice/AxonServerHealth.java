package nl.wijkbudget.commandservice;

import java.util.function.BooleanSupplier;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while there is no connection to Axon Server, with what to do about it. */
final class AxonServerHealth implements HealthIndicator {
    private final String servers;
    private final BooleanSupplier connected;

    AxonServerHealth(String servers, BooleanSupplier connected) {
        this.servers = servers;
        this.connected = connected;
    }

    @Override
    public Health health() {
        if (connected.getAsBoolean()) {
            return Health.up().withDetail(servers, "CONNECTED").build();
        }
        return Health.down()
                .withDetail(servers, "NOT CONNECTED")
                .withDetail(
                        "advice", "See that Axon Server runs there, or set axon.axonserver.servers to where it does")
                .build();
    }
}
