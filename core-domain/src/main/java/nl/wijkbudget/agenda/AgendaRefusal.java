package nl.wijkbudget.agenda;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;

/** Why an agenda says no. */
public sealed interface AgendaRefusal extends Refusal {
    /** Nobody drafted this agenda. */
    record AgendaIsUnknown(AgendaId agenda) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.agenda-is-unknown";
        }
    }

    /** The agenda was drafted from another count. */
    record AgendaExistsAlready(AgendaId agenda, CountId count) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.agenda-exists-already";
        }
    }

    /** An agenda is drafted from a certified result only. */
    record ResultIsNotCertified(CountId count) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.result-is-not-certified";
        }
    }

    /** The count belongs to another round. */
    record ResultIsOfAnotherRound(CountId count, RoundId round) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.result-is-of-another-round";
        }
    }

    /** The agenda is adopted; it stands. */
    record AgendaIsAdopted(AgendaId agenda) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.agenda-is-adopted";
        }
    }

    /** The agenda is still under review. */
    record AgendaIsNotAdopted(AgendaId agenda) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.agenda-is-not-adopted";
        }
    }

    /** The project is not on this agenda. */
    record NotOnTheAgenda(ProjectId project) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.not-on-the-agenda";
        }
    }

    /** The project already goes on under another. */
    record ItemIsCombined(ProjectId project, ProjectId into) implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.item-is-combined";
        }
    }

    /** Combining takes a lead and at least one other project. */
    record NothingToCombine() implements AgendaRefusal {
        @Override
        public String code() {
            return "agenda.nothing-to-combine";
        }
    }
}
