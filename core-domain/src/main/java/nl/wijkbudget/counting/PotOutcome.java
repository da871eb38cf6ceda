package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.money.Money;

/**
 * What became of the money of a pot.
 *
 * @param exhaustive whether none of the unfunded projects that somebody wants costs at most what is left
 * @param figures of the run as a whole, by name and exact, such as the endowment of Equal Shares
 */
public record PotOutcome(PotId pot, Money amount, Money spent, boolean exhaustive, Map<String, String> figures) {
    public PotOutcome {
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }
}
