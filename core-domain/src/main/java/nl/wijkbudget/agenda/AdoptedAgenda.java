package nl.wijkbudget.agenda;

import java.util.List;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Pot;

/** An agenda as adopted, with the pots its round was about, in the currency of its rulebook. */
public record AdoptedAgenda(
        AgendaId agenda,
        RoundId round,
        NeighbourhoodId neighbourhood,
        String currency,
        List<Pot> pots,
        List<AdoptedItem> items) {
    public AdoptedAgenda {
        pots = List.copyOf(pots);
        items = List.copyOf(items);
    }
}
