package nl.wijkbudget.commandservice;

import nl.wijkbudget.evidence.command.LogState;
import nl.wijkbudget.evidence.command.LogStatus;
import nl.wijkbudget.evidence.command.TransparencyLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Whether the transparency log is signed: down while something keeps it from being so; without a key nobody asked for it. */
final class TransparencyHealth implements HealthIndicator {
    private final ObjectProvider<TransparencyLog> log;

    TransparencyHealth(ObjectProvider<TransparencyLog> log) {
        this.log = log;
    }

    @Override
    public Health health() {
        TransparencyLog signed = log.getIfAvailable();
        if (signed == null) {
            return Health.up().withDetail("signing", "NO KEY").build();
        }
        LogStatus status = signed.status();
        boolean down = status.state() == LogState.REFUSED || status.state() == LogState.TROUBLED;
        Health.Builder health = down ? Health.down() : Health.up();
        health.withDetail("signing", status.state());
        if (status.size() != null) {
            health.withDetail("size", status.size());
        }
        if (down && status.reason() != null) {
            health.withDetail("reason", status.reason());
        }
        return health.build();
    }
}
