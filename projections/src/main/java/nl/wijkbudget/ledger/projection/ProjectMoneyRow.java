package nl.wijkbudget.ledger.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where the money of a project is now: allocated but not committed, committed but not paid, or paid. */
@Entity
@Table(name = "project_money")
@SuppressWarnings("NullAway.Init")
class ProjectMoneyRow {
    @Id
    String id;

    String ledger;

    String project;

    long uncommittedCents;

    long unpaidCents;

    long paidCents;

    /** For Hibernate. */
    protected ProjectMoneyRow() {}

    ProjectMoneyRow(String id) {
        this.id = id;
    }
}
