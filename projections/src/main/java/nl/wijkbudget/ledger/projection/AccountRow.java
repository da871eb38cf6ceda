package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The balance of an account: the sum of its postings. */
@Entity
@Table(name = "account")
@SuppressWarnings("NullAway.Init")
class AccountRow {
    @Id
    String id;

    String ledger;

    String account;

    long balanceCents;

    /** For Hibernate. */
    protected AccountRow() {}

    AccountRow(String id) {
        this.id = id;
    }
}
