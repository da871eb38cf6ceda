package nl.wijkbudget.theme.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A project with its votes, money and progress: a view over the tables of other capabilities. */
@Entity
@Immutable
@Table(name = "theme_project")
@SuppressWarnings("NullAway.Init")
class ThemeProjectRow {
    @Id
    String project;

    String neighbourhood;

    String theme;

    String round;

    String title;

    String state;

    int votes;

    long points;

    @Nullable
    String placingNow;

    @Nullable
    Integer place;

    @Nullable
    Integer placeAsAdopted;

    long allocatedCents;

    long committedCents;

    long paidCents;

    @Nullable
    String delivery;

    int percent;
}
