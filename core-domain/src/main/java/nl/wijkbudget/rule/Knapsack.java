package nl.wijkbudget.rule;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds most valuable sets within a budget, after Pisinger's algorithm with a minimal core.
 *
 * <p>The projects are taken by value per unit of cost up to the first that does not fit. From there outwards each is
 * considered in turn: those taken may be left out, those left out may be taken. What is dominated, or cannot beat the best
 * known even if fractions of projects could be had, is dropped.
 */
final class Knapsack {
    private final long[] cost;
    private final long[] value;
    private final List<Integer> byDensity;
    private final Effort effort;
    /** All prices are multiples of this, so no set spends what is beyond the last multiple. */
    private final long step;

    /** All values above zero. */
    Knapsack(List<Integer> projects, long[] cost, long[] value, Effort effort) {
        this.cost = cost;
        this.value = value;
        this.effort = effort;
        step = Math.max(1, projects.stream().mapToLong(project -> cost[project]).reduce(0, Knapsack::gcd));
        Comparator<Integer> density =
                (one, other) -> -Products.signOfSum(value[one], cost[other], -value[other], cost[one]);
        byDensity = projects.stream()
                .sorted(density.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** A most valuable subset of these with at least this value; null when there is none. */
    @Nullable
    BitSet best(BitSet of, long capacity, long atLeast) {
        int[] items = byDensity.stream()
                .filter(project -> of.get(project) && cost[project] <= capacity)
                .mapToInt(Integer::intValue)
                .toArray();
        effort.spend(items.length + 1L);
        int end = 0;
        long weight = 0;
        long worth = 0;
        while (end < items.length && weight + cost[items[end]] <= capacity) {
            weight += cost[items[end]];
            worth += value[items[end++]];
        }
        Core core = new Core(capacity - capacity % step, atLeast - 1, effort);
        core.begin(weight, worth);
        int left = end - 1;
        int right = end;
        while (!core.isEmpty() && (left >= 0 || right < items.length)) {
            if (right < items.length) {
                prune(core, items, left, right);
                core.consider(items[right], cost[items[right]], value[items[right++]]);
            }
            if (left >= 0) {
                prune(core, items, left, right);
                core.consider(items[left], -cost[items[left]], -value[items[left--]]);
            }
        }
        BitSet taken = new BitSet();
        IntStream.range(0, end).forEach(place -> taken.set(items[place]));
        return core.apply(taken);
    }

    private void prune(Core core, int[] items, int left, int right) {
        core.prune(
                left < 0 ? 0 : cost[items[left]],
                left < 0 ? 0 : value[items[left]],
                right < items.length ? cost[items[right]] : 1,
                right < items.length ? value[items[right]] : 0);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }
}
