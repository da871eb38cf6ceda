package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Most valuable sets, found by going through the projects and keeping, of all sets so far that leave the same open, those
 * that are not both dearer and worth less than another.
 */
record BestSets(Poll poll, List<Long> value, List<Integer> byDensity) {
    private static final int MOST_SETS = 2_000_000;
    private static final Comparator<Chosen> CHEAPEST = Comparator.comparingLong(Chosen::cost)
            .thenComparing(Chosen::value, Comparator.reverseOrder())
            .thenComparing(Chosen::set, Comparator.reverseOrder());
    /**
     * Projects as bits, the first in tie order highest: of two sets the larger number has the first that not both have.
     *
     * @param blocked what may not join it any more
     */
    private record Chosen(BigInteger set, BigInteger blocked, long cost, long value) {
        static final Chosen NONE = new Chosen(BigInteger.ZERO, BigInteger.ZERO, 0, 0);
    }

    static BestSets of(Poll poll, List<Long> value) {
        Comparator<Integer> densest = (one, other) ->
                product(value.get(other), poll.cost(one)).compareTo(product(value.get(one), poll.cost(other)));
        List<Integer> useful = poll.where(project -> value.get(project) > 0 && poll.cost(project) <= poll.budget());
        return new BestSets(poll, value, useful.stream().sorted(densest).toList());
    }

    /** The projects of the best set by number. */
    List<Integer> best() {
        long bound = reach(Chosen.NONE, 0);
        Chosen best = null;
        for (long slack = 1; best == null; slack *= 2) {
            best = best(Chosen.NONE, bound - slack);
        }
        BigInteger set = best.set();
        return poll.where(project -> set.testBit(bit(project)));
    }

    long value(List<Integer> set) {
        return set.stream().mapToLong(value::get).sum();
    }

    /** The projects that are in some of the most valuable sets and not in all. */
    List<Integer> contested(List<Integer> best) {
        long most = value(best);
        return byDensity.stream()
                .filter(project -> {
                    Chosen with = joined(Chosen.NONE, project);
                    Chosen without = new Chosen(BigInteger.ZERO, BigInteger.ZERO.setBit(bit(project)), 0, 0);
                    return best(best.contains(project) ? without : with, most) != null;
                })
                .sorted()
                .toList();
    }

    private int bit(int project) {
        return value.size() - 1 - project;
    }

    /** The best set of at least this value that begins like this, which is the last that is kept; null when there is none. */
    private @Nullable Chosen best(Chosen begin, long atLeast) {
        List<Chosen> sets = List.of(begin);
        BigInteger toCome = BigInteger.ZERO;
        for (int project : byDensity) {
            toCome = toCome.setBit(bit(project));
        }
        for (int at = 0; at < byDensity.size(); at++) {
            int project = byDensity.get(at);
            toCome = toCome.clearBit(bit(project));
            List<Chosen> more = new ArrayList<>();
            for (Chosen set : sets) {
                if (reach(set, at) >= atLeast) {
                    more.add(set);
                    if (!set.blocked().testBit(bit(project)) && set.cost() + poll.cost(project) <= poll.budget()) {
                        more.add(joined(set, project));
                    }
                }
            }
            sets = undominated(more, toCome);
        }
        Chosen last = sets.isEmpty() ? null : sets.get(sets.size() - 1);
        return last == null || last.value() < atLeast ? null : last;
    }

    private Chosen joined(Chosen set, int project) {
        BigInteger blocked = set.blocked().setBit(bit(project));
        for (List<Integer> group : poll.exclusions()) {
            for (int other : group.contains(project) ? group : List.<Integer>of()) {
                blocked = blocked.setBit(bit(other));
            }
        }
        BigInteger with = set.set().setBit(bit(project));
        return new Chosen(with, blocked, set.cost() + poll.cost(project), set.value() + value.get(project));
    }

    /** The most that a set can be worth if fractions of what is to come could be had. */
    private long reach(Chosen set, int from) {
        long room = poll.budget() - set.cost();
        long reach = set.value();
        for (int project : byDensity.subList(from, byDensity.size())) {
            long cost = poll.cost(project);
            if (cost > room) {
                BigInteger part = product(value.get(project), room).divide(BigInteger.valueOf(cost));
                return reach + part.longValueExact();
            }
            room -= cost;
            reach += value.get(project);
        }
        return reach;
    }

    /** Each dearer than the one before is worth more, of those that leave the same open. */
    private static List<Chosen> undominated(List<Chosen> sets, BigInteger toCome) {
        Map<BigInteger, Long> most = new HashMap<>();
        List<Chosen> kept = new ArrayList<>();
        sets.sort(CHEAPEST);
        for (Chosen set : sets) {
            BigInteger closed = set.blocked().and(toCome);
            if (set.value() > most.getOrDefault(closed, -1L)) {
                most.put(closed, set.value());
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
