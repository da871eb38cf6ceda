package nl.wijkbudget.delivery.projection;

import java.time.Instant;
import java.util.stream.Collectors;
import nl.wijkbudget.delivery.EvidenceAttached;
import nl.wijkbudget.delivery.MilestoneReached;
import nl.wijkbudget.delivery.ProgressReported;
import nl.wijkbudget.delivery.ProjectCompleted;
import nl.wijkbudget.delivery.ProjectStarted;
import nl.wijkbudget.delivery.ProjectStopped;
import nl.wijkbudget.delivery.TeamAssigned;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.projection.Decided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;

/** Keeps how far each project is. */
@ProcessingGroup("delivery.progress")
public class DeliveryProjection {
    private final DeliveryRows deliveries;
    private final DeliveryEntryRows entries;

    DeliveryProjection(DeliveryRows deliveries, DeliveryEntryRows entries) {
        this.deliveries = deliveries;
        this.entries = entries;
    }

    @EventHandler
    void on(ProjectStarted event, @Timestamp Instant at) {
        DeliveryRow row = new DeliveryRow(event.delivery().value());
        row.project = event.project().value();
        row.neighbourhood = event.neighbourhood().value();
        row.agenda = event.agenda().value();
        row.status = DeliveryStatus.STARTED.name();
        row.startedAt = at;
        deliveries.save(row);
    }

    @EventHandler
    void on(TeamAssigned event) {
        DeliveryRow row = row(event.delivery());
        row.lead = event.lead().value();
        row.members = event.members().stream().map(ActorId::value).collect(Collectors.joining(","));
    }

    @EventHandler
    void on(ProgressReported event, Decided decided) {
        row(event.delivery()).percent = event.percent();
        DeliveryEntryRow entry = entry(event.delivery(), decided, "PROGRESS", event.report());
        entry.percent = event.percent();
        entries.save(entry);
    }

    @EventHandler
    void on(MilestoneReached event, Decided decided) {
        DeliveryEntryRow entry = entry(event.delivery(), decided, "MILESTONE", event.milestone());
        entry.reachedOn = event.reachedOn();
        entries.save(entry);
    }

    @EventHandler
    void on(EvidenceAttached event, Decided decided) {
        DeliveryEntryRow entry =
                entry(event.delivery(), decided, "EVIDENCE", event.evidence().title());
        entry.reference = event.evidence().reference().toString();
        entry.sha256 = event.evidence().sha256();
        entries.save(entry);
    }

    @EventHandler
    void on(ProjectCompleted event, Decided decided) {
        end(event.delivery(), DeliveryStatus.COMPLETED, decided);
        row(event.delivery()).percent = 100;
    }

    @EventHandler
    void on(ProjectStopped event, Decided decided) {
        end(event.delivery(), DeliveryStatus.STOPPED, decided);
    }

    @ResetHandler
    void reset() {
        deliveries.deleteAllInBatch();
        entries.deleteAllInBatch();
    }

    private static DeliveryEntryRow entry(DeliveryId delivery, Decided decided, String kind, String text) {
        DeliveryEntryRow row = new DeliveryEntryRow(decided.position());
        row.delivery = delivery.value();
        row.kind = kind;
        row.text = text;
        row.madeAt = decided.at();
        return row;
    }

    private void end(DeliveryId delivery, DeliveryStatus status, Decided decided) {
        DeliveryRow row = row(delivery);
        row.status = status.name();
        row.endedAt = decided.at();
        row.reason = decided.reason();
    }

    private DeliveryRow row(DeliveryId delivery) {
        return deliveries.findById(delivery.value()).orElseThrow();
    }
}
