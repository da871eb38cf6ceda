package nl.wijkbudget.agenda.query;

import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import org.jspecify.annotations.Nullable;

/** How an agenda would be adopted now: what stands keeps the order as voted, and moves up for what does not. */
public final class ProposedOrder {
    private final Map<String, Spot> spots = new HashMap<>();

    public ProposedOrder(RankedAgenda agenda) {
        int place = 0;
        for (RankedAgenda.Item item : agenda.items()) {
            boolean aside = item.placing() == Placing.DEFERRED || item.placing() == Placing.COMBINED;
            Placing standing = place < agenda.top() ? Placing.TOP : Placing.WAITING_LIST;
            spots.put(item.project(), aside ? new Spot(null, item.placing()) : new Spot(++place, standing));
        }
    }

    /** Of a project on the agenda. */
    public Spot of(String project) {
        Spot spot = spots.get(project);
        if (spot == null) {
            throw new IllegalArgumentException("Not on the agenda: " + project);
        }
        return spot;
    }

    /** Where a project would come; without a place when it was put off or combined. */
    public record Spot(@Nullable Integer place, Placing placing) {}
}
