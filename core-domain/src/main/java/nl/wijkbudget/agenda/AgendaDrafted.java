package nl.wijkbudget.agenda;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Pot;
import org.axonframework.serialization.Revision;

/** An agenda was drafted from a certified result. */
@Revision("1")
public record AgendaDrafted(
        AgendaId agenda,
        RoundId round,
        NeighbourhoodId neighbourhood,
        CountId count,
        int top,
        String currency,
        List<Pot> pots,
        List<AgendaItem> items)
        implements Decision {
    public AgendaDrafted {
        pots = List.copyOf(pots);
        items = List.copyOf(items);
    }
}
