package nl.wijkbudget.approval.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a neighbourhood put under four eyes last. */
@Entity
@Table(name = "four_eyes")
@SuppressWarnings("NullAway.Init")
class FourEyesRow {
    @Id
    String neighbourhood;

    String matters;

    @Nullable
    Long limitCents;

    /** For Hibernate. */
    protected FourEyesRow() {}

    FourEyesRow(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }
}
