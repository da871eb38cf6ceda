package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Selection;

/** Money divided over themes: each ballot divides its part of it in proportion, however many tokens it put down. */
final class Division {
    private Division() {}

    static Json of(Rulebook rulebook, List<Same> ballots) {
        Rulebook.Pot pot = rulebook.pots().get(0);
        List<String> themes = rulebook.form().themes();
        long[] tokens = new long[themes.size()];
        Ratio[] parts = new Ratio[tokens.length];
        Arrays.fill(parts, Ratio.ZERO);
        long voters = 0;
        for (Same same : ballots) {
            Selection selection = same.selection();
            long all = selection.total();
            voters += all > 0 ? same.size() : 0;
            for (int place = 0; place < selection.names().size() && all > 0; place++) {
                int theme = themes.indexOf(selection.names().get(place));
                long given = selection.values().get(place) * same.size();
                tokens[theme] += given;
                parts[theme] = parts[theme].plus(Ratio.of(given, all));
            }
        }
        Ratio counted = Ratio.of(Math.max(1, voters));
        List<Long> cents = rounded(Arrays.stream(parts)
                .map(part -> part.times(pot.amount()).over(counted))
                .toList());
        List<Json> division = new ArrayList<>();
        for (int theme = 0; theme < tokens.length; theme++) {
            division.add(Json.named("theme tokens amount").with(themes.get(theme), tokens[theme], cents.get(theme)));
        }
        Json money = PotCount.TOLD.with(pot.id(), pot.amount(), sum(cents), true, true, 0, 0, Map.of());
        return Recount.OUTCOME.with(List.of(), List.of(), List.of(), List.of(money), null, division);
    }

    /** Each rounded down, and one more for those that lost most by it; of equals for the first. */
    private static List<Long> rounded(List<Ratio> exact) {
        List<Long> rounded = new ArrayList<>();
        exact.forEach(each -> rounded.add(each.floor().longValueExact()));
        Ratio all = exact.stream().reduce(Ratio.ZERO, Ratio::plus);
        long left = all.floor().longValueExact() - sum(rounded);
        List<Integer> byLoss =
                new ArrayList<>(IntStream.range(0, exact.size()).boxed().toList());
        byLoss.sort(Comparator.comparing(theme -> Ratio.of(rounded.get(theme)).minus(exact.get(theme))));
        byLoss.stream().limit(left).forEach(theme -> rounded.set(theme, rounded.get(theme) + 1));
        return rounded;
    }

    private static long sum(List<Long> amounts) {
        return amounts.stream().mapToLong(Long::longValue).sum();
    }
}
