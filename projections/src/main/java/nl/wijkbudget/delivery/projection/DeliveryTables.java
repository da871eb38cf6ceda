package nl.wijkbudget.delivery.projection;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.RowsInMemory;

/** The tables of projects under way, in the database or in memory. */
public final class DeliveryTables {
    private final DeliveryRows deliveries;
    private final DeliveryEntryRows entries;

    DeliveryTables(DeliveryRows deliveries, DeliveryEntryRows entries) {
        this.deliveries = deliveries;
        this.entries = entries;
    }

    /** Empty ones, for a projection that is told again what happened. */
    public static DeliveryTables inMemory() {
        return new DeliveryTables(RowsInMemory.of(DeliveryRows.class), RowsInMemory.of(DeliveryEntryRows.class));
    }

    /** What fills them. */
    public Object projection() {
        return new DeliveryProjection(deliveries, entries);
    }

    public Optional<DeliveryDetail> of(ProjectId project) {
        return deliveries.findById(DeliveryId.of(project).value()).map(this::detail);
    }

    private DeliveryDetail detail(DeliveryRow row) {
        return new DeliveryDetail(
                row.project,
                row.neighbourhood,
                row.agenda,
                DeliveryStatus.valueOf(row.status),
                row.percent,
                row.startedAt,
                row.endedAt,
                row.lead,
                row.members == null || row.members.isEmpty() ? List.of() : List.of(row.members.split(",")),
                row.reason,
                entries.findByDeliveryOrderByPosition(row.delivery).stream()
                        .map(DeliveryTables::entry)
                        .toList());
    }

    private static DeliveryDetail.Entry entry(DeliveryEntryRow row) {
        return new DeliveryDetail.Entry(
                row.position, row.kind, row.text, row.percent, row.reachedOn, row.reference, row.sha256, row.madeAt);
    }
}
