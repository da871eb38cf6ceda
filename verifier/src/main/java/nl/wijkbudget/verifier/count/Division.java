package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;

/** Money divided over themes: each ballot divides its part of it in proportion, however many tokens it put down. */
record Division(List<String> themes, long amount) {
    static Json of(Rulebook rulebook, List<Same> ballots) {
        Rulebook.Pot pot = rulebook.pots().get(0);
        Division division = new Division(rulebook.form().themes(), pot.amount());
        Map<Long, long[]> tokens = new TreeMap<>();
        long counted = 0;
        for (Same same : ballots) {
            long total = same.selection().total();
            long[] sums = tokens.computeIfAbsent(
                    total, first -> new long[division.themes().size()]);
            counted += total > 0 ? same.size() : 0;
            for (int place = 0; place < same.selection().names().size(); place++) {
                int theme = division.themes().indexOf(same.selection().names().get(place));
                sums[theme] += same.selection().values().get(place) * same.size();
            }
        }
        List<Long> cents = division.rounded(division.exact(tokens, counted));
        List<Json> parts = new ArrayList<>();
        for (int theme = 0; theme < cents.size(); theme++) {
            int at = theme;
            long given = tokens.values().stream().mapToLong(sums -> sums[at]).sum();
            parts.add(Json.named("theme tokens amount").with(division.themes().get(theme), given, cents.get(theme)));
        }
        long spent = cents.stream().mapToLong(Long::longValue).sum();
        Json money = Json.named("pot amount spent feasible exhaustive slightedByCost slightedByNumber figures")
                .with(pot.id(), pot.amount(), spent, true, true, 0, 0, Map.of());
        return Recount.outcome(List.of(), List.of(), List.of(), List.of(money), Json.of(null), parts);
    }

    private List<Ratio> exact(Map<Long, long[]> tokens, long counted) {
        List<Ratio> exact = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            Ratio sum = Ratio.ZERO;
            for (Map.Entry<Long, long[]> each : tokens.entrySet()) {
                sum = each.getKey() > 0 ? sum.plus(Ratio.of(each.getValue()[theme], each.getKey())) : sum;
            }
            exact.add(counted == 0 ? Ratio.ZERO : sum.times(amount).over(counted));
        }
        return exact;
    }

    /** Each rounded down, and one more for those that lost most by it; of equals for the first. */
    private List<Long> rounded(List<Ratio> exact) {
        List<Long> rounded = new ArrayList<>();
        exact.forEach(each -> rounded.add(each.floor().longValueExact()));
        Ratio left = exact.stream().reduce(Ratio.ZERO, Ratio::plus);
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(
                        theme -> Ratio.of(rounded.get(theme)).minus(exact.get(theme))))
                .limit(left.floor().longValueExact()
                        - rounded.stream().mapToLong(Long::longValue).sum())
                .toList()
                .forEach(theme -> rounded.set(theme, rounded.get(theme) + 1));
        return rounded;
    }
}
