package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A fund. */
@Entity
@Table(name = "fund")
@SuppressWarnings("NullAway.Init")
class FundRow {
    @Id
    String id;

    String ledger;

    String fund;

    String name;

    /** For Hibernate. */
    protected FundRow() {}

    FundRow(String id) {
        this.id = id;
    }
}
