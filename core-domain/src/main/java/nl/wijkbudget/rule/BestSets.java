package nl.wijkbudget.rule;

import java.util.BitSet;
import java.util.List;
import nl.wijkbudget.poll.Poll;
import org.jspecify.annotations.Nullable;

/** Sets of projects with the highest total value among those that cost no more than the budget and exclude none of each other. */
final class BestSets {
    private final Poll poll;
    private final long[] value;
    private final BitSet all = new BitSet();
    private final Knapsack knapsack;

    /** Only projects with a value above zero count. */
    BestSets(Poll poll, long[] value) {
        this.poll = poll;
        this.value = value;
        long[] cost = new long[value.length];
        for (int project = 0; project < value.length; project++) {
            cost[project] = poll.cost(project);
            if (value[project] > 0 && cost[project] <= poll.budget()) {
                all.set(project);
            }
        }
        knapsack = new Knapsack(all.stream().boxed().toList(), cost, value, new Effort());
    }

    /**
     * Of the best sets the cheapest; of two of those the one that has the lowest of the numbers that only one of them has.
     */
    BitSet first() {
        BitSet some = cheapest(found(best(all, poll.budget(), 0)));
        BitSet open = copy(all);
        BitSet taken = new BitSet();
        long left = costOf(some);
        long missing = worth(some);
        for (int project = open.nextSetBit(0); project >= 0; project = open.nextSetBit(project)) {
            open.clear(project);
            BitSet other = some.get(project) ? some : with(project, open, left, missing);
            if (other != null) {
                some = other;
                taken.set(project);
                left -= poll.cost(project);
                missing -= value[project];
                open = compatible(project, open);
            }
        }
        return taken;
    }

    /** A set worth as much that costs least: with less to spend than it costs, no set is. */
    private BitSet cheapest(BitSet some) {
        long worth = worth(some);
        BitSet cheapest = some;
        long tooLittle = -1;
        for (long less = costOf(some) - 1; less > tooLittle; less = middle(tooLittle, costOf(cheapest))) {
            BitSet cheaper = best(all, less, worth);
            if (cheaper == null) {
                tooLittle = less;
            } else {
                cheapest = cheaper;
            }
        }
        return cheapest;
    }

    private static long middle(long low, long high) {
        return low + (high - low) / 2;
    }

    private long costOf(BitSet set) {
        return set.stream().mapToLong(poll::cost).sum();
    }

    /** The projects that are in some of the best sets and not in others, given one of them. */
    List<Integer> contested(BitSet set) {
        long worth = worth(set);
        return all.stream()
                .filter(project -> {
                    BitSet others = copy(all);
                    others.clear(project);
                    return set.get(project)
                            ? best(others, poll.budget(), worth) != null
                            : with(project, others, poll.budget(), worth) != null;
                })
                .boxed()
                .toList();
    }

    long worth(BitSet set) {
        return set.stream().mapToLong(project -> value[project]).sum();
    }

    /** A set worth this much with this project and some of the others. */
    private @Nullable BitSet with(int project, BitSet others, long capacity, long worth) {
        if (poll.cost(project) > capacity) {
            return null;
        }
        BitSet set =
                best(compatible(project, others), capacity - poll.cost(project), Math.max(0, worth - value[project]));
        if (set != null) {
            set.set(project);
        }
        return set;
    }

    /** A best subset when it is worth at least this much; where one has projects that exclude each other, tries each alone. */
    private @Nullable BitSet best(BitSet of, long capacity, long atLeast) {
        BitSet set = knapsack.best(of, capacity, atLeast);
        for (List<Integer> group : poll.exclusions()) {
            if (set != null && group.stream().filter(set::get).count() > 1) {
                return bestWithOneOf(group.stream().filter(of::get).toList(), of, capacity, atLeast);
            }
        }
        return set;
    }

    private @Nullable BitSet bestWithOneOf(List<Integer> rivals, BitSet of, long capacity, long atLeast) {
        BitSet best = null;
        long needed = atLeast;
        for (int one : rivals) {
            BitSet rest = copy(of);
            rivals.forEach(rest::clear);
            rest.set(one);
            BitSet set = best(rest, capacity, needed);
            if (set != null) {
                best = set;
                needed = worth(set) + 1;
            }
        }
        return best;
    }

    private BitSet compatible(int project, BitSet others) {
        BitSet compatible = copy(others);
        poll.exclusions().stream()
                .filter(group -> group.contains(project))
                .forEach(group -> group.forEach(compatible::clear));
        return compatible;
    }

    private static BitSet copy(BitSet set) {
        return (BitSet) set.clone();
    }

    private static BitSet found(@Nullable BitSet set) {
        if (set == null) {
            throw new IllegalStateException("Even the empty set was not found");
        }
        return set;
    }
}
