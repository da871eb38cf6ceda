package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Most valuable sets, found by going through the projects and keeping, of all sets so far that leave the same open, those
 * that are not both dearer and worth less than another.
 */
final class BestSets {
    private static final int MOST_SETS = 2_000_000;
    private static final Comparator<Chosen> CHEAPEST = Comparator.comparingLong(Chosen::cost)
            .thenComparing(Chosen::value, Comparator.reverseOrder())
            .thenComparing(Chosen::byFirst);

    private final Poll poll;
    private final long[] value;
    private final int[] byDensity;

    /** @param blocked what may not join it any more */
    private record Chosen(BitSet set, BitSet blocked, long cost, long value) {
        /** Negative when this one has the lowest of the numbers that only one of them has. */
        int byFirst(Chosen other) {
            BitSet differ = (BitSet) set.clone();
            differ.xor(other.set);
            int first = differ.nextSetBit(0);
            return first < 0 ? 0 : set.get(first) ? -1 : 1;
        }
    }

    BestSets(Poll poll, long[] value) {
        this.poll = poll;
        this.value = value;
        byDensity = IntStream.range(0, value.length)
                .filter(project -> value[project] > 0 && poll.cost(project) <= poll.budget())
                .boxed()
                .sorted((one, other) ->
                        product(value[other], poll.cost(one)).compareTo(product(value[one], poll.cost(other))))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    BitSet best() {
        Chosen best = best(new BitSet(), -1, 0);
        if (best == null) {
            throw new IllegalStateException("Even the empty set was not found");
        }
        return best.set();
    }

    long value(BitSet set) {
        return set.stream().mapToLong(project -> value[project]).sum();
    }

    /** The projects that are in some of the most valuable sets and not in all. */
    List<Integer> contested(BitSet best) {
        long atLeast = value(best);
        return IntStream.of(byDensity)
                .sorted()
                .filter(project -> {
                    BitSet without = new BitSet();
                    without.set(project, best.get(project));
                    return best(without, best.get(project) ? -1 : project, atLeast) != null;
                })
                .boxed()
                .toList();
    }

    /** The best set of at least this value with one project in it (or -1) and without others; null when there is none. */
    private @Nullable Chosen best(BitSet without, int with, long atLeast) {
        List<Chosen> sets = List.of(
                with < 0
                        ? new Chosen(new BitSet(), without, 0, 0)
                        : joined(new Chosen(new BitSet(), without, 0, 0), with));
        for (int at = 0; at < byDensity.length; at++) {
            int project = byDensity[at];
            List<Chosen> more = new ArrayList<>();
            long floor = Math.max(atLeast, greedy(sets, at));
            for (Chosen set : sets) {
                if (reach(set, at) >= floor) {
                    more.add(set);
                    boolean may = !set.blocked().get(project) && !set.set().get(project);
                    if (may && set.cost() + poll.cost(project) <= poll.budget()) {
                        more.add(joined(set, project));
                    }
                }
            }
            sets = undominated(more, at);
        }
        return sets.stream()
                .filter(set -> set.value() >= atLeast)
                .min(Comparator.comparingLong(Chosen::value).reversed().thenComparing(CHEAPEST))
                .orElse(null);
    }

    private Chosen joined(Chosen set, int project) {
        BitSet with = (BitSet) set.set().clone();
        with.set(project);
        BitSet blocked = (BitSet) set.blocked().clone();
        poll.exclusions().stream()
                .filter(group -> group.contains(project))
                .forEach(group -> group.forEach(blocked::set));
        return new Chosen(with, blocked, set.cost() + poll.cost(project), set.value() + value[project]);
    }

    /** The most that a set can be worth if fractions of what is to come could be had. */
    private long reach(Chosen set, int from) {
        long room = poll.budget() - set.cost();
        long reach = set.value();
        for (int at = from; at < byDensity.length; at++) {
            int project = byDensity[at];
            if (poll.cost(project) > room) {
                return reach
                        + product(value[project], room)
                                .divide(BigInteger.valueOf(poll.cost(project)))
                                .longValueExact();
            }
            room -= poll.cost(project);
            reach += value[project];
        }
        return reach;
    }

    /** What the best of these is worth once it has taken all that fits of what is to come. */
    private long greedy(List<Chosen> sets, int from) {
        Chosen set = sets.stream()
                .max(Comparator.comparingLong(each -> reach(each, from)))
                .orElse(null);
        for (int at = from; set != null && at < byDensity.length; at++) {
            int project = byDensity[at];
            boolean may = !set.blocked().get(project) && !set.set().get(project);
            set = may && set.cost() + poll.cost(project) <= poll.budget() ? joined(set, project) : set;
        }
        return set == null ? 0 : set.value();
    }

    private List<Chosen> undominated(List<Chosen> sets, int after) {
        BitSet toCome = new BitSet();
        IntStream.range(after + 1, byDensity.length).forEach(at -> toCome.set(byDensity[at]));
        Map<BitSet, Long> most = new HashMap<>();
        List<Chosen> kept = new ArrayList<>();
        sets.sort(CHEAPEST);
        for (Chosen set : sets) {
            BitSet open = (BitSet) set.blocked().clone();
            open.and(toCome);
            Long before = most.get(open);
            if (before == null || set.value() > before) {
                most.put(open, set.value());
                kept.add(set);
            }
        }
        if (kept.size() > MOST_SETS) {
            throw new TooMuchWork("best-set");
        }
        return kept;
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
