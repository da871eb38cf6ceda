package nl.wijkbudget.counting.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A run of the count. */
@Entity
@Table(name = "count")
@SuppressWarnings("NullAway.Init")
class CountRow {
    @Id
    String run;

    String round;

    long position;

    String status;

    String rulebook;

    String digest;

    String engine;

    int ballots;

    int setAside;

    long closedAtPosition;

    Instant countedAt;

    @Nullable
    String decision;

    @Nullable
    String rule;

    String outcome;

    /** For Hibernate. */
    protected CountRow() {}

    CountRow(String run) {
        this.run = run;
    }
}
