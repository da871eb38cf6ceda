package nl.wijkbudget.neighbourhood.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A neighbourhood in the register. */
@Entity
@Table(name = "neighbourhood")
@SuppressWarnings("NullAway.Init")
class NeighbourhoodRow {
    @Id
    String neighbourhood;

    String name;

    int residents;

    @Nullable
    String southWest;

    @Nullable
    String northEast;

    /** For Hibernate. */
    protected NeighbourhoodRow() {}

    NeighbourhoodRow(String neighbourhood) {
        this.neighbourhood = neighbourhood;
    }
}
