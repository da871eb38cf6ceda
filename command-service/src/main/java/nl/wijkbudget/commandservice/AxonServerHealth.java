package nl.wijkbudget.commandservice;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.wijkbudget.log.command.LogDoubt;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while there is no connection to Axon Server, and once its log is in doubt, with what to do about it. */
final class AxonServerHealth implements HealthIndicator {
    private final String servers;
    private final BooleanSupplier connected;
    private final Supplier<Optional<LogDoubt>> doubt;

    AxonServerHealth(String servers, BooleanSupplier connected, Supplier<Optional<LogDoubt>> doubt) {
        this.servers = servers;
        this.connected = connected;
        this.doubt = doubt;
    }

    @Override
    public Health health() {
        return doubt.get().map(this::doubtful).orElseGet(this::connection);
    }

    private Health doubtful(LogDoubt seen) {
        return Health.down()
                .withDetail(servers, "IN DOUBT: " + seen.seen())
                .withDetail("advice", seen.advice())
                .build();
    }

    private Health connection() {
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
