package nl.wijkbudget.agenda.projection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.wijkbudget.agenda.AgendaItem;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import org.jspecify.annotations.Nullable;

/** A project on an agenda, as voted and as it stands after review. */
@Entity
@Table(name = "agenda_item")
@SuppressWarnings("NullAway.Init")
class AgendaItemRow {
    @Id
    String id;

    String agenda;

    String project;

    int place;

    int rank;

    String title;

    String theme;

    int votes;

    long points;

    long priceCents;

    String pot;

    boolean funded;

    boolean tied;

    @Nullable
    Long margin;

    String placingAsVoted;

    String placing;

    @Nullable
    Integer placeAsAdopted;

    @Nullable
    String combinedInto;

    boolean endorsed;

    /** For Hibernate. */
    protected AgendaItemRow() {}

    AgendaItemRow(String id) {
        this.id = id;
    }

    static String key(AgendaId agenda, ProjectId project) {
        return agenda.value() + "/" + project.value();
    }

    static AgendaItemRow of(AgendaId agenda, int place, AgendaItem item) {
        AgendaItemRow row = new AgendaItemRow(key(agenda, item.project()));
        row.agenda = agenda.value();
        row.project = item.project().value();
        row.place = place;
        row.rank = item.rank();
        row.title = item.title();
        row.theme = item.theme().value();
        row.votes = item.votes();
        row.points = item.points();
        row.priceCents = item.price().cents();
        row.pot = item.pot().value();
        row.funded = item.funded();
        row.tied = item.tied();
        row.margin = item.margin();
        row.placingAsVoted = item.placing().name();
        row.placing = item.placing().name();
        return row;
    }

    /** The latest review decides; an endorsement before it is no longer in force. */
    void stands(Placing reviewed, @Nullable ProjectId into) {
        placing = reviewed.name();
        combinedInto = into == null ? null : into.value();
        endorsed = false;
    }
}
