package nl.wijkbudget.agenda.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An agenda. */
@Entity
@Table(name = "agenda")
@SuppressWarnings("NullAway.Init")
class AgendaRow {
    @Id
    String agenda;

    String round;

    String neighbourhood;

    String run;

    int top;

    boolean adopted;

    Instant draftedAt;

    @Nullable
    Instant adoptedAt;

    /** For Hibernate. */
    protected AgendaRow() {}

    AgendaRow(String agenda) {
        this.agenda = agenda;
    }
}
