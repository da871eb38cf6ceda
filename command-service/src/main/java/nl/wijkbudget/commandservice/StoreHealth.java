package nl.wijkbudget.commandservice;

import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.StoreState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether this process can append: up while it leads, out of service while another one does, down when neither holds. */
final class StoreHealth implements HealthIndicator {
    private final GroupCommitEventStorageEngine engine;

    StoreHealth(GroupCommitEventStorageEngine engine) {
        this.engine = engine;
    }

    @Override
    public Health health() {
        StoreState state = engine.state();
        Health.Builder health =
                switch (state) {
                    case LEADING -> Health.up();
                    case STANDBY -> Health.outOfService();
                    case BROKEN, STOPPED -> Health.down();
                };
        return health.withDetail("appender", state).build();
    }
}
