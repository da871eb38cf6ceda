package nl.wijkbudget.neighbourhood.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mandate in a neighbourhood. */
@Entity
@Table(name = "mandate")
@SuppressWarnings("NullAway.Init")
class MandateRow {
    @Id
    String id;

    String neighbourhood;

    String mandate;

    String holder;

    String role;

    String competences;

    Instant validFrom;

    Instant validUntil;

    boolean ended;

    @Nullable
    String theme;

    /** For Hibernate. */
    protected MandateRow() {}

    MandateRow(String id) {
        this.id = id;
    }
}
