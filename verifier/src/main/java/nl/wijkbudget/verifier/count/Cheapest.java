package nl.wijkbudget.verifier.count;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Projects by what they last cost: as that never falls, the first that cost the same now are the cheapest.
 *
 * @param price what a project costs now; null when it cannot be had any more
 */
record Cheapest(TreeMap<Ratio, TreeSet<Integer>> byPrice, IntFunction<@Nullable Ratio> price) {
    static Cheapest of(List<Integer> projects, IntFunction<@Nullable Ratio> price) {
        Cheapest cheapest = new Cheapest(new TreeMap<>(), price);
        projects.forEach(project -> cheapest.put(Ratio.ZERO, project));
        return cheapest;
    }

    private void put(Ratio at, int project) {
        byPrice.computeIfAbsent(at, first -> new TreeSet<>()).add(project);
    }

    /** All that are cheapest now; null when nothing can be had. */
    Trace.@Nullable Tie next() {
        while (!byPrice.isEmpty()) {
            Map.Entry<Ratio, TreeSet<Integer>> first = byPrice.pollFirstEntry();
            for (int project : first.getValue()) {
                Ratio now = price.apply(project);
                if (now != null) {
                    put(now, project);
                }
            }
            if (first.equals(byPrice.firstEntry())) {
                return new Trace.Tie(first.getKey(), List.copyOf(first.getValue()), null);
            }
        }
        return null;
    }
}
