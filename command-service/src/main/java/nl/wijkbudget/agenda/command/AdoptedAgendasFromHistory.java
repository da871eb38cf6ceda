package nl.wijkbudget.agenda.command;

import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedAgendas;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsNotAdopted;
import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.AgendaId;

/** Folds the stream of an agenda: where and about what from its draft, what is on it from its adoption. */
public record AdoptedAgendasFromHistory(EventHistory history) implements AdoptedAgendas {
    @Override
    public AdoptedAgenda of(AgendaId agenda) {
        AgendaDrafted drafted = null;
        AgendaAdopted adopted = null;
        for (Object event : history.of(agenda)) {
            drafted = event instanceof AgendaDrafted first ? first : drafted;
            adopted = event instanceof AgendaAdopted last ? last : adopted;
        }
        if (drafted == null) {
            throw new Rejection(new AgendaIsUnknown(agenda));
        }
        if (adopted == null) {
            throw new Rejection(new AgendaIsNotAdopted(agenda));
        }
        return new AdoptedAgenda(agenda, drafted.round(), drafted.neighbourhood(), drafted.pots(), adopted.items());
    }
}
