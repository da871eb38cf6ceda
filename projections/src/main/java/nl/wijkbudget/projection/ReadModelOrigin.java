package nl.wijkbudget.projection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one event store these read models were built from. */
@Entity
@Table(name = "projection_origin")
class ReadModelOrigin {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id = ONLY;

    @Column(name = "store_identity")
    private String storeIdentity;

    /** For Hibernate. */
    protected ReadModelOrigin() {
        this("");
    }

    ReadModelOrigin(String storeIdentity) {
        this.storeIdentity = storeIdentity;
    }

    int id() {
        return id;
    }

    String storeIdentity() {
        return storeIdentity;
    }
}
