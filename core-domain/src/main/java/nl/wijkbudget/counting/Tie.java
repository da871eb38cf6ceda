package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.TieRule;

/** Projects with the same score, in the order the tie rule put them; decisive when that order changed which of them are funded. */
public record Tie(long score, List<ProjectId> order, TieRule rule, boolean decisive) {
    public Tie {
        order = List.copyOf(order);
    }
}
