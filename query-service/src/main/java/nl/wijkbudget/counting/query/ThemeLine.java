package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.counting.projection.ThemeShare;
import nl.wijkbudget.money.Money;

/** A theme with its part of the money beside its part of the votes. */
record ThemeLine(String theme, Money money, String shareOfMoney, String shareOfVotes) {
    static List<ThemeLine> of(List<ThemeShare> themes, NumberText numbers) {
        long money = themes.stream().mapToLong(theme -> theme.money().cents()).sum();
        long votes = themes.stream().mapToLong(ThemeShare::votes).sum();
        return themes.stream()
                .map(theme -> new ThemeLine(
                        theme.theme(),
                        theme.money(),
                        numbers.percent(theme.money().cents(), money),
                        numbers.percent(theme.votes(), votes)))
                .toList();
    }
}
