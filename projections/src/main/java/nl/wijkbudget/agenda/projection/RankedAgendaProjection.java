package nl.wijkbudget.agenda.projection;

import java.time.Instant;
import java.util.stream.Collectors;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.AgendaItem;
import nl.wijkbudget.agenda.InformationRequested;
import nl.wijkbudget.agenda.ItemDeferred;
import nl.wijkbudget.agenda.ItemEndorsed;
import nl.wijkbudget.agenda.ItemEscalated;
import nl.wijkbudget.agenda.ItemsCombined;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.projection.Decided;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;

/** Keeps the order as voted untouched, and beside it what front-runners made of it. */
@ProcessingGroup("agenda.ranked")
public class RankedAgendaProjection {
    private final AgendaRows agendas;
    private final AgendaItemRows items;
    private final RemarkRows remarks;

    RankedAgendaProjection(AgendaRows agendas, AgendaItemRows items, RemarkRows remarks) {
        this.agendas = agendas;
        this.items = items;
        this.remarks = remarks;
    }

    @EventHandler
    void on(AgendaDrafted event, @Timestamp Instant at) {
        AgendaRow row = new AgendaRow(event.agenda().value());
        row.round = event.round().value();
        row.neighbourhood = event.neighbourhood().value();
        row.run = event.count().value();
        row.top = event.top();
        row.draftedAt = at;
        agendas.save(row);
        int place = 1;
        for (AgendaItem item : event.items()) {
            items.save(AgendaItemRow.of(event.agenda(), place++, item));
        }
    }

    @EventHandler
    void on(ItemEndorsed event, Decided decided) {
        AgendaItemRow row = row(event.agenda(), event.project());
        row.stands(Placing.valueOf(row.placingAsVoted), null);
        row.endorsed = true;
        remarks.save(RemarkRow.of(decided, event.agenda(), event.project(), "ENDORSED", null));
    }

    @EventHandler
    void on(ItemDeferred event, Decided decided) {
        row(event.agenda(), event.project()).stands(Placing.DEFERRED, null);
        remarks.save(RemarkRow.of(decided, event.agenda(), event.project(), "DEFERRED", null));
    }

    @EventHandler
    void on(ItemsCombined event, Decided decided) {
        for (ProjectId other : event.others()) {
            row(event.agenda(), other).stands(Placing.COMBINED, event.lead());
        }
        String others = event.others().stream().map(ProjectId::value).collect(Collectors.joining(", "));
        remarks.save(RemarkRow.of(decided, event.agenda(), event.lead(), "COMBINED", others));
    }

    @EventHandler
    void on(InformationRequested event, Decided decided) {
        remarks.save(RemarkRow.of(decided, event.agenda(), event.project(), "ASKED", event.question()));
    }

    @EventHandler
    void on(ItemEscalated event, Decided decided) {
        remarks.save(RemarkRow.of(decided, event.agenda(), event.project(), "ESCALATED", event.to()));
    }

    @EventHandler
    void on(AgendaAdopted event, @Timestamp Instant at) {
        AgendaRow agenda = agendas.findById(event.agenda().value()).orElseThrow();
        agenda.adopted = true;
        agenda.adoptedAt = at;
        for (AdoptedItem item : event.items()) {
            AgendaItemRow row = row(event.agenda(), item.project());
            row.placing = item.placing().name();
            boolean goesOn = item.placing() == Placing.TOP || item.placing() == Placing.WAITING_LIST;
            row.placeAsAdopted = goesOn ? item.position() : null;
            row.combinedInto = item.into() == null ? null : item.into().value();
        }
    }

    @ResetHandler
    void reset() {
        agendas.deleteAllInBatch();
        items.deleteAllInBatch();
        remarks.deleteAllInBatch();
    }

    private AgendaItemRow row(AgendaId agenda, ProjectId project) {
        return items.findById(AgendaItemRow.key(agenda, project)).orElseThrow();
    }
}
