package nl.wijkbudget.agenda.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.Decided;
import org.jspecify.annotations.Nullable;

/** What front-runners said of a project, and why. */
@Entity
@Table(name = "remark")
@SuppressWarnings("NullAway.Init")
class RemarkRow {
    @Id
    long position;

    String agenda;

    String project;

    String kind;

    String actor;

    String role;

    @Nullable
    String reason;

    @Nullable
    String text;

    Instant madeAt;

    /** For Hibernate. */
    protected RemarkRow() {}

    RemarkRow(long position) {
        this.position = position;
    }

    static RemarkRow of(Decided decided, AgendaId agenda, ProjectId project, String kind, @Nullable String text) {
        RemarkRow row = new RemarkRow(decided.position());
        row.agenda = agenda.value();
        row.project = project.value();
        row.kind = kind;
        row.actor = decided.by().actor().value();
        row.role = decided.by().role().name();
        row.reason = decided.reason();
        row.text = text;
        row.madeAt = decided.at();
        return row;
    }
}
