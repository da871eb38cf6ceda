package nl.wijkbudget.rule;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A name from research for a rule of the product with some of its parameters. */
record RuleAlias(String rule, Map<String, String> parameters) {
    static final SortedMap<String, RuleAlias> ALL = all();

    private static SortedMap<String, RuleAlias> all() {
        SortedMap<String, RuleAlias> all = new TreeMap<>();
        all.put("greedy_cost", of("votes-per-euro", "satisfaction", "cost"));
        all.put("greedy_card", of("votes-per-euro", "satisfaction", "cardinality"));
        all.put("greedy_points", of("votes-per-euro", "satisfaction", "points"));
        all.put("greedy_totalpoints", of("most-votes-first-skip", "satisfaction", "points"));
        all.put("greedy_borda", of("votes-per-euro", "satisfaction", "borda"));
        all.put("greedy_rankpoints", of("most-votes-first-skip", "satisfaction", "rank-points"));
        equalShares(all, "cost", "cost");
        equalShares(all, "card", "cardinality");
        equalShares(all, "points", "points");
        equalShares(all, "borda", "borda");
        all.put("mes_cost_add1_int", add1("cost", "floor", "all", "none"));
        all.put("mes_cost_add1_int_greedy", add1("cost", "floor", "all", "votes"));
        all.put("mes_cost_add1_int_nostop", add1("cost", "floor", "never", "none"));
        all.put("phragmen", of("phragmen-stop"));
        all.put("phragmen_skip", of("phragmen-skip"));
        all.put("maxwelfare_cost", of("best-set", "satisfaction", "cost"));
        all.put("maxwelfare_card", of("best-set", "satisfaction", "cardinality"));
        return Collections.unmodifiableSortedMap(all);
    }

    private static void equalShares(Map<String, RuleAlias> all, String name, String satisfaction) {
        all.put(
                "mes_" + name,
                of(
                        "equal-shares",
                        "satisfaction",
                        satisfaction,
                        "completion",
                        "none",
                        "start",
                        "exact",
                        "then",
                        "none"));
        all.put("mes_" + name + "_add1", add1(satisfaction, "exact", "supported", "none"));
        all.put("mes_" + name + "_add1_greedy", add1(satisfaction, "exact", "supported", "same-satisfaction"));
    }

    private static RuleAlias add1(String satisfaction, String start, String stop, String then) {
        return of(
                "equal-shares",
                "satisfaction",
                satisfaction,
                "completion",
                "add1",
                "start",
                start,
                "stop",
                stop,
                "then",
                then);
    }

    private static RuleAlias of(String rule, String... parameters) {
        Map<String, String> fixed = new TreeMap<>();
        for (int at = 0; at < parameters.length; at += 2) {
            fixed.put(parameters[at], parameters[at + 1]);
        }
        return new RuleAlias(rule, Collections.unmodifiableMap(fixed));
    }
}
