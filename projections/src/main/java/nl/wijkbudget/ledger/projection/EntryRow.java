package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry in the books, with the decision it rests on. */
@Entity
@Table(name = "entry")
@SuppressWarnings("NullAway.Init")
class EntryRow {
    @Id
    String id;

    String ledger;

    String transaction;

    long position;

    Instant bookedAt;

    String kind;

    String basis;

    @Nullable
    String project;

    @Nullable
    String fund;

    @Nullable
    String party;

    @Nullable
    String reference;

    long amountCents;

    String actor;

    @Nullable
    String reason;

    /** For Hibernate. */
    protected EntryRow() {}

    EntryRow(String id) {
        this.id = id;
    }
}
