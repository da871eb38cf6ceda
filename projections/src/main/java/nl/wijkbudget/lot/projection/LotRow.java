package nl.wijkbudget.lot.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The lot of a round, once its rules ever asked for one. */
@Entity
@Table(name = "round_lot")
@SuppressWarnings("NullAway.Init")
class LotRow {
    @Id
    String round;

    boolean asked;

    @Nullable
    Instant closedAt;

    @Nullable
    Long treeSize;

    @Nullable
    String treeRoot;

    @Nullable
    String seed;

    @Nullable
    String lotOrder;

    @Nullable
    String statement;

    /** For Hibernate. */
    protected LotRow() {}

    LotRow(String round) {
        this.round = round;
    }
}
