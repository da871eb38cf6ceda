package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/**
 * Projects with the same score, in the order the tie rule put them.
 *
 * @param decisive whether some other order of these projects, all else as it was, would have changed which projects are
 *     funded; exact, so a tie that is not decisive needs no lot; null where the rule does not look into it
 */
public record Tie(
        Fraction score,
        List<ProjectId> order,
        TieRule rule,
        @Nullable Boolean decisive) {
    public Tie {
        order = List.copyOf(order);
    }
}
