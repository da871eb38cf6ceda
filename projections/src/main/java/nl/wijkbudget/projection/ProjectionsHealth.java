package nl.wijkbudget.projection;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

/** Down while a projection stands still or the store does not say where its log ends, out of service while one is rebuilt; each named with its position. */
final class ProjectionsHealth extends AbstractHealthIndicator {

    private final ProjectionPositions positions;

    ProjectionsHealth(ProjectionPositions positions) {
        super("It cannot be seen how far the read models are");
        this.positions = positions;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.withDetail("head", positions.head().value());
        Status worst = Status.UP;
        for (ProjectionState state : positions.states()) {
            health.withDetail(state.name(), describe(state));
            worst = worse(worst, state.status());
        }
        health.status(worst);
    }

    private static String describe(ProjectionState state) {
        return state.failure() == null
                ? "%s at %d".formatted(state.status(), state.reached().value())
                : "%s at %s".formatted(state.status(), state.failure());
    }

    private static Status worse(Status worst, ProjectionStatus status) {
        if (worst.equals(Status.DOWN) || status == ProjectionStatus.FAILED || status == ProjectionStatus.STOPPED) {
            return Status.DOWN;
        }
        return status == ProjectionStatus.REPLAYING ? Status.OUT_OF_SERVICE : worst;
    }
}
