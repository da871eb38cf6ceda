package nl.wijkbudget.delivery.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A report, a milestone or a piece of evidence. */
@Entity
@Table(name = "delivery_entry")
@SuppressWarnings("NullAway.Init")
class DeliveryEntryRow {
    @Id
    long position;

    String delivery;

    String kind;

    String text;

    @Nullable
    Integer percent;

    @Nullable
    LocalDate reachedOn;

    @Nullable
    String reference;

    @Nullable
    String sha256;

    Instant madeAt;

    /** For Hibernate. */
    protected DeliveryEntryRow() {}

    DeliveryEntryRow(long position) {
        this.position = position;
    }
}
