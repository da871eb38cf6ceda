package nl.wijkbudget.delivery.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project being carried out. */
@Entity
@Table(name = "delivery")
@SuppressWarnings("NullAway.Init")
class DeliveryRow {
    @Id
    String delivery;

    String project;

    String neighbourhood;

    String agenda;

    String status;

    int percent;

    Instant startedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    String lead;

    @Nullable
    String members;

    @Nullable
    String reason;

    /** For Hibernate. */
    protected DeliveryRow() {}

    DeliveryRow(String delivery) {
        this.delivery = delivery;
    }
}
