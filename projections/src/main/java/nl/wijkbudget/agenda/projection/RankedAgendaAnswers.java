package nl.wijkbudget.agenda.projection;

import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.identity.AgendaId;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how an agenda stands, or stood. */
public class RankedAgendaAnswers {
    private final AgendaTables now;
    private final Past past;

    RankedAgendaAnswers(AgendaRows agendas, AgendaItemRows items, RemarkRows remarks, Past past) {
        this.now = new AgendaTables(agendas, items, remarks);
        this.past = past;
    }

    @QueryHandler
    Optional<RankedAgenda> answer(GetRankedAgenda query) {
        AgendaId agenda = AgendaId.of(query.round());
        if (query.asOf() == null) {
            return now.agenda(agenda);
        }
        AgendaTables then = AgendaTables.inMemory();
        past.tell(Set.of(agenda.toString()), query.asOf(), then.projection());
        return then.agenda(agenda);
    }
}
