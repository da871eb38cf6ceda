package nl.wijkbudget.approval.command;

import java.util.List;
import nl.wijkbudget.approval.FourEyesRule;
import nl.wijkbudget.approval.FourEyesRules;
import nl.wijkbudget.approval.FourEyesSet;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.FourEyesId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/** The last of what a neighbourhood put under four eyes, so that it holds from the moment it is stored. */
public record FourEyesRulesFromHistory(EventHistory history) implements FourEyesRules {
    @Override
    public @Nullable FourEyesRule of(NeighbourhoodId neighbourhood) {
        List<Object> events = history.of(FourEyesId.of(neighbourhood));
        return events.isEmpty() ? null : ((FourEyesSet) events.get(events.size() - 1)).rule();
    }
}
