package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;

/**
 * What became of the money of a pot.
 *
 * @param feasible whether no more is spent than there is, but for an overrun that the rule allows, and
 *     nothing funded excludes something else that is
 * @param exhaustive whether no project that somebody wants could still be paid from what is left
 * @param slightedByCost projects that are not funded though their supporters are enough for it by the axiom EJR+ up to one
 *     project, going by the money spent on what they chose
 * @param slightedByNumber the same, going by the number of their projects
 * @param figures of the run as a whole, by name and exact, such as the endowment of Equal Shares
 */
public record PotOutcome(
        PotId pot,
        Money amount,
        Money spent,
        boolean feasible,
        boolean exhaustive,
        int slightedByCost,
        int slightedByNumber,
        Map<String, String> figures) {
    public PotOutcome {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }
}
