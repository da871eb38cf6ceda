package nl.wijkbudget.audit.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision in the journal. */
@Entity
@Table(name = "journal")
@SuppressWarnings("NullAway.Init")
class JournalRow {
    @Id
    long position;

    Instant decidedAt;

    String capability;

    String event;

    String stream;

    String actor;

    String role;

    @Nullable
    String mandate;

    @Nullable
    String reason;

    String content;

    @Nullable
    String causation;

    @Nullable
    String correlation;

    /** For Hibernate. */
    protected JournalRow() {}

    JournalRow(long position) {
        this.position = position;
    }
}
