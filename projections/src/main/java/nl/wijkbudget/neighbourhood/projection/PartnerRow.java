package nl.wijkbudget.neighbourhood.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A partner of a neighbourhood. */
@Entity
@Table(name = "partner")
@SuppressWarnings("NullAway.Init")
class PartnerRow {
    @Id
    String id;

    String neighbourhood;

    String partner;

    String name;

    /** For Hibernate. */
    protected PartnerRow() {}

    PartnerRow(String id) {
        this.id = id;
    }
}
