package nl.wijkbudget.neighbourhood.command;

import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import nl.wijkbudget.neighbourhood.Neighbourhoods;

/** Folds the stream of a neighbourhood each time it is asked, so a mandate counts from the moment it is stored. */
public record NeighbourhoodsFromHistory(EventHistory history) implements Neighbourhoods {
    @Override
    public NeighbourhoodProfile of(NeighbourhoodId neighbourhood) {
        List<Object> events = history.of(neighbourhood);
        if (events.isEmpty()) {
            throw new Rejection(new NeighbourhoodIsUnknown(neighbourhood));
        }
        NeighbourhoodProfile profile = NeighbourhoodProfile.of((NeighbourhoodEstablished) events.get(0));
        for (Object event : events.subList(1, events.size())) {
            profile = profile.after(event);
        }
        return profile;
    }
}
