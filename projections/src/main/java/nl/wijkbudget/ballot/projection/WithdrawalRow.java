package nl.wijkbudget.ballot.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Withdrawals in one round; a withdrawal does not say over which channel the ballot came. */
@Entity
@Table(name = "withdrawal")
@SuppressWarnings("NullAway.Init")
class WithdrawalRow {
    @Id
    String round;

    long withdrawn;

    /** For Hibernate. */
    protected WithdrawalRow() {}

    WithdrawalRow(String round) {
        this.round = round;
    }
}
