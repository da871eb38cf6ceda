package nl.wijkbudget.round.command;

import java.util.List;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.Rounds;

/** Folds the stream of a round. */
public record RoundsFromHistory(EventHistory history) implements Rounds {
    @Override
    public RoundProfile of(RoundId round) {
        List<Object> events = history.of(round);
        if (events.isEmpty()) {
            throw new Rejection(new RoundIsUnknown(round));
        }
        RoundProfile profile = RoundProfile.of((RoundPlanned) events.get(0));
        for (Object event : events.subList(1, events.size())) {
            profile = profile.after(event);
        }
        return profile;
    }
}
