package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** For which project an allocation is. */
@Entity
@Table(name = "allocation")
@SuppressWarnings("NullAway.Init")
class AllocationRow {
    @Id
    String id;

    String ledger;

    String project;

    String fund;

    /** For Hibernate. */
    protected AllocationRow() {}

    AllocationRow(String id) {
        this.id = id;
    }
}
