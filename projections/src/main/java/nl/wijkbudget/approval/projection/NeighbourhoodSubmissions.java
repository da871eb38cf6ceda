package nl.wijkbudget.approval.projection;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is under four eyes in a neighbourhood, and what was laid before others there.
 *
 * @param set whether anything ever was, so that a change of this is
 */
public record NeighbourhoodSubmissions(
        String neighbourhood,
        boolean set,
        Set<Matter> matters,
        @Nullable Money limit,
        List<SubmittedDecision> submissions) {}
