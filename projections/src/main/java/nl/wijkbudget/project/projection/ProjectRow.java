package nl.wijkbudget.project.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A project in the catalogue. */
@Entity
@Table(name = "project")
@SuppressWarnings("NullAway.Init")
class ProjectRow {
    @Id
    String project;

    String round;

    String neighbourhood;

    String theme;

    String title;

    String summary;

    boolean willHelp;

    @Nullable
    String locationName;

    @Nullable
    String locationPoint;

    String state;

    @Nullable
    Long priceCents;

    int supporters;

    Instant proposedAt;

    @Nullable
    String mergedInto;

    @Nullable
    String judgement;

    /** For Hibernate. */
    protected ProjectRow() {}

    ProjectRow(String project) {
        this.project = project;
    }
}
