package nl.wijkbudget.lot.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What one contributor committed to, and revealed. */
@Entity
@Table(name = "lot_contribution")
@SuppressWarnings("NullAway.Init")
class ContributionRow {
    @Id
    String id;

    String round;
    String contributor;
    String role;
    String commitment;
    long position;

    @Nullable
    String seed;

    /** For Hibernate. */
    protected ContributionRow() {}

    ContributionRow(String id) {
        this.id = id;
    }
}
