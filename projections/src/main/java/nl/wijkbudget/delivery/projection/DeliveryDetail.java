package nl.wijkbudget.delivery.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project under way, with everything reported of it in order. */
public record DeliveryDetail(
        String project,
        String neighbourhood,
        String agenda,
        DeliveryStatus status,
        int percent,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String lead,
        List<String> members,
        @Nullable String reason,
        List<Entry> entries) {
    /** A report ({@code PROGRESS}), a milestone ({@code MILESTONE}) or evidence ({@code EVIDENCE}). */
    public record Entry(
            long position,
            String kind,
            String text,
            @Nullable Integer percent,
            @Nullable LocalDate reachedOn,
            @Nullable String reference,
            @Nullable String sha256,
            Instant madeAt) {}
}
