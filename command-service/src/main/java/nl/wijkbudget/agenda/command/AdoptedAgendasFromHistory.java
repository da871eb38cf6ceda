package nl.wijkbudget.agenda.command;

import java.util.List;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.AgendaProfile;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.AgendaId;

/** Folds the stream of an agenda. */
public record AdoptedAgendasFromHistory(EventHistory history) implements AdoptedAgendas {
    @Override
    public AdoptedAgenda of(AgendaId agenda) {
        List<Object> events = history.of(agenda);
        if (events.isEmpty()) {
            throw new Rejection(new AgendaIsUnknown(agenda));
        }
        AgendaProfile profile = AgendaProfile.of((AgendaDrafted) events.get(0));
        for (Object event : events.subList(1, events.size())) {
            profile = profile.after(event);
        }
        return profile.adopted();
    }
}
