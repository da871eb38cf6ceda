package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of an entry. */
@Entity
@Table(name = "posting")
@SuppressWarnings("NullAway.Init")
class PostingRow {
    @Id
    String id;

    String ledger;

    String transaction;

    long position;

    int line;

    String account;

    long amountCents;

    /** For Hibernate. */
    protected PostingRow() {}

    PostingRow(String id) {
        this.id = id;
    }
}
