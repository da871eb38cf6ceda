package nl.wijkbudget.counting.projection;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.money.Money;

/**
 * What went to the projects of a theme beside what they were given.
 *
 * @param money the prices of those that are funded
 * @param votes for all its projects together
 */
public record ThemeShare(String theme, Money money, long votes) {
    static List<ThemeShare> of(List<Standing> standings, Map<String, Result.Named> candidates) {
        Map<String, ThemeShare> shares = new TreeMap<>();
        for (Standing standing : standings) {
            Result.Named candidate = candidates.get(standing.project().value());
            if (candidate != null) {
                shares.merge(candidate.theme(), of(standing, candidate.theme()), ThemeShare::plus);
            }
        }
        return List.copyOf(shares.values());
    }

    private static ThemeShare of(Standing standing, String theme) {
        return new ThemeShare(theme, standing.funded() ? standing.price() : Money.ZERO, standing.votes());
    }

    private ThemeShare plus(ThemeShare other) {
        return new ThemeShare(theme, money.plus(other.money), votes + other.votes);
    }
}
