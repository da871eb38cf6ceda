package nl.wijkbudget.neighbourhood.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A theme of a neighbourhood. */
@Entity
@Table(name = "theme")
@SuppressWarnings("NullAway.Init")
class ThemeRow {
    @Id
    String id;

    String neighbourhood;

    String theme;

    String name;

    /** For Hibernate. */
    protected ThemeRow() {}

    ThemeRow(String id) {
        this.id = id;
    }
}
