package nl.wijkbudget.rule;

import java.util.List;
import nl.wijkbudget.poll.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Projects that a rule could not tell apart when it had to, in the order in which the tie order puts them.
 *
 * @param score what they have in common
 * @param decisive whether some other order of them would change which projects are funded; null where the rule does not
 *     look into it
 */
public record Tie(
        Fraction score, List<Integer> projects, @Nullable Boolean decisive) {
    public Tie {
        projects = List.copyOf(projects);
    }
}
