package nl.wijkbudget.counting.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The ballots of a run of the count under other rules, as JSON. */
@Entity
@Table(name = "count_comparison")
@SuppressWarnings("NullAway.Init")
class ComparisonRow {
    @Id
    String run;

    String compared;

    /** For Hibernate. */
    protected ComparisonRow() {}

    ComparisonRow(String run) {
        this.run = run;
    }
}
