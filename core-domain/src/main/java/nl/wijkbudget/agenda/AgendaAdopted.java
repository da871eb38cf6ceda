package nl.wijkbudget.agenda;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The agenda was adopted; the order as voted stays in {@link AgendaDrafted}. */
@Revision("1")
public record AgendaAdopted(AgendaId agenda, RoundId round, List<AdoptedItem> items) implements Decision {
    public AgendaAdopted {
        items = List.copyOf(items);
    }
}
