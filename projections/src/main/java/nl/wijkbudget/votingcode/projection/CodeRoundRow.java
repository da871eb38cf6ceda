package nl.wijkbudget.votingcode.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One round: ballots by code in the box, and the figures of its reconciliation once there are. */
@Entity
@Table(name = "code_round")
@SuppressWarnings("NullAway.Init")
class CodeRoundRow {
    @Id
    String round;

    long votes;

    boolean keyDestroyed;

    @Nullable
    Integer used;

    @Nullable
    Integer unused;

    @Nullable
    Integer byCode;

    @Nullable
    Integer onPaper;

    @Nullable
    Integer atTables;

    @Nullable
    Integer withdrawn;

    /** For Hibernate. */
    protected CodeRoundRow() {}

    CodeRoundRow(String round) {
        this.round = round;
    }
}
