package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** On which allocation a commitment rests. */
@Entity
@Table(name = "commitment")
@SuppressWarnings("NullAway.Init")
class CommitmentRow {
    @Id
    String id;

    String ledger;

    String allocation;

    String payee;

    /** For Hibernate. */
    protected CommitmentRow() {}

    CommitmentRow(String id) {
        this.id = id;
    }
}
