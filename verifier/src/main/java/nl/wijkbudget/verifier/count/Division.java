package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.rulebook.Rulebook;
import nl.wijkbudget.verifier.rulebook.Selection;
import nl.wijkbudget.verifier.rulebook.Vote;

/** Money divided over themes: each ballot divides its part of it in proportion, however many tokens it put down. */
record Division(List<String> themes, long amount) {
    static Json of(Rulebook rulebook, Iterable<Vote> votes) {
        Rulebook.Pot pot = rulebook.pots().get(0);
        Division division = new Division(rulebook.form().themes(), pot.amount());
        Map<Long, long[]> tokens = new TreeMap<>();
        Map<Long, Long> ballots = new TreeMap<>();
        for (Vote vote : votes) {
            Selection given = vote.selection();
            ballots.merge(given.total(), 1L, Long::sum);
            long[] sums = tokens.computeIfAbsent(
                    given.total(), size -> new long[division.themes().size()]);
            for (int place = 0; place < given.names().size(); place++) {
                sums[division.themes().indexOf(given.names().get(place))] +=
                        given.values().get(place);
            }
        }
        List<Long> cents = division.rounded(division.exact(tokens, ballots));
        List<Json> parts = IntStream.range(0, division.themes().size())
                .mapToObj(theme -> Json.of(Map.of(
                        "theme", Json.of(division.themes().get(theme)),
                        "tokens",
                                Json.of(tokens.values().stream()
                                        .mapToLong(sums -> sums[theme])
                                        .sum()),
                        "amount", Json.of(cents.get(theme)))))
                .toList();
        Json money = Json.of(Map.of(
                "pot", Json.of(pot.id()),
                "amount", Json.of(pot.amount()),
                "spent", Json.of(cents.stream().mapToLong(Long::longValue).sum()),
                "feasible", Json.of(true),
                "exhaustive", Json.of(true),
                "slightedByCost", Json.of(0),
                "slightedByNumber", Json.of(0),
                "figures", Json.of(Map.of())));
        return Recount.outcome(List.of(), List.of(), List.of(), List.of(money), Json.of(null), parts);
    }

    private List<Ratio> exact(Map<Long, long[]> tokens, Map<Long, Long> ballots) {
        long counted = ballots.entrySet().stream()
                .filter(each -> each.getKey() > 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
        List<Ratio> exact = new ArrayList<>();
        for (int theme = 0; theme < themes.size(); theme++) {
            Ratio sum = Ratio.ZERO;
            for (Map.Entry<Long, Long> size : ballots.entrySet()) {
                if (size.getKey() > 0) {
                    sum = sum.plus(Ratio.of(Objects.requireNonNull(tokens.get(size.getKey()))[theme], size.getKey()));
                }
            }
            exact.add(counted == 0 ? Ratio.ZERO : sum.times(amount).over(counted));
        }
        return exact;
    }

    /** Each rounded down, and one more for those that lost most by it; of equals for the first. */
    private List<Long> rounded(List<Ratio> exact) {
        List<Long> rounded = new ArrayList<>(
                exact.stream().map(each -> each.floor().longValueExact()).toList());
        long left = exact.stream().reduce(Ratio.ZERO, Ratio::plus).floor().longValueExact()
                - rounded.stream().mapToLong(Long::longValue).sum();
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing(
                        (Integer theme) -> Ratio.of(rounded.get(theme)).minus(exact.get(theme))))
                .limit(left)
                .toList()
                .forEach(theme -> rounded.set(theme, rounded.get(theme) + 1));
        return rounded;
    }
}
