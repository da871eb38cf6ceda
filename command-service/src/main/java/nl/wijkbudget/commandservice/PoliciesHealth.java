package nl.wijkbudget.commandservice;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down while a policy cannot get past an event; each policy named with what it does, and resting where another process leads. */
final class PoliciesHealth implements HealthIndicator {
    private final List<String> groups;
    private final EventProcessingConfiguration processing;
    private final BooleanSupplier due;

    PoliciesHealth(List<String> groups, EventProcessingConfiguration processing, BooleanSupplier due) {
        this.groups = groups;
        this.processing = processing;
        this.due = due;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        groups.forEach(group -> add(group, health));
        return health.build();
    }

    private void add(String group, Health.Builder health) {
        TrackingEventProcessor processor = processing
                .eventProcessorByProcessingGroup(group, TrackingEventProcessor.class)
                .orElseThrow();
        Optional<EventTrackerStatus> stuck = processor.processingStatus().values().stream()
                .filter(EventTrackerStatus::isErrorState)
                .findFirst();
        if (stuck.isPresent()) {
            health.down().withDetail(group, "FAILED at " + stuck.get().getError());
        } else if (processor.isRunning()) {
            health.withDetail(group, "FOLLOWING");
        } else if (!due.getAsBoolean()) {
            health.withDetail(group, "RESTING");
        } else {
            health.down().withDetail(group, "STOPPED");
        }
    }
}
