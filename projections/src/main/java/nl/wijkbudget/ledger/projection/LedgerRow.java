package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The books of a neighbourhood. */
@Entity
@Table(name = "ledger")
@SuppressWarnings("NullAway.Init")
class LedgerRow {
    @Id
    String ledger;

    String neighbourhood;

    String currency;

    /** For Hibernate. */
    protected LedgerRow() {}

    LedgerRow(String ledger) {
        this.ledger = ledger;
    }
}
