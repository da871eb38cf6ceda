package nl.wijkbudget.agenda;

import nl.wijkbudget.identity.AgendaId;

/** Asks for an adopted agenda. */
public interface AdoptedAgendas {
    /** Refuses when the agenda is unknown or not adopted. */
    AdoptedAgenda of(AgendaId agenda);
}
