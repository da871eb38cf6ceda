package nl.wijkbudget.round.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A round, with the rulebook in force once it was frozen. */
@Entity
@Table(name = "round")
@SuppressWarnings("NullAway.Init")
class RoundRow {
    @Id
    String round;

    String neighbourhood;

    String title;

    String currency;

    String phase;

    @Nullable
    String rulebookHash;

    @Nullable
    String rulebook;

    Instant plannedAt;

    @Nullable
    Instant closedAt;

    @Nullable
    String result;

    @Nullable
    String agenda;

    /** For Hibernate. */
    protected RoundRow() {}

    RoundRow(String round) {
        this.round = round;
    }
}
