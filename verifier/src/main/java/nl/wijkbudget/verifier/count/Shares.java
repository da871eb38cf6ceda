package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One run of Equal Shares from one endowment, straight from its definition.
 *
 * <p>What every voter has is a whole number over one denominator; a purchase multiplies the denominator, and all of them.
 */
final class Shares {
    /** The rate at which supporters pay for a project: {@code above} over (denominator times {@code weight}) per weight. */
    private record Rate(BigInteger above, BigInteger weight) {}

    private final Poll poll;
    private final Supporters supporters;
    private final Excluded excluded;
    private final BigInteger[] money;
    private final boolean[] spentAll;
    private final Ratio[] lowest;
    private final boolean[] open;
    private final List<Trace.Step> purchases = new ArrayList<>();
    private final List<Trace.Tie> ties = new ArrayList<>();
    private BigInteger denominator;
    private long left;

    Shares(Poll poll, Supporters supporters, Ratio endowment) {
        this.poll = poll;
        this.supporters = supporters;
        excluded = new Excluded(poll);
        denominator = endowment.below();
        money = new BigInteger[poll.ballots().size()];
        Arrays.fill(money, endowment.above());
        spentAll = new boolean[money.length];
        lowest = new Ratio[poll.projects()];
        open = new boolean[poll.projects()];
        left = poll.budget();
        for (int project = 0; project < open.length; project++) {
            open[project] = supporters.voters(project) > 0;
            lowest[project] = Ratio.ZERO;
        }
    }

    /** Buys until no project can be paid, or more is spent than there is. */
    Shares buy() {
        for (int project = 0; project < open.length; project++) {
            if (open[project] && poll.cost(project) == 0) {
                take(project, "FUNDED_FREE", new Trace.Payment(Ratio.ZERO, Ratio.ZERO, 0, 0, 0));
            }
        }
        while (left >= 0) {
            List<Integer> cheapest = cheapest();
            if (cheapest.isEmpty()) {
                break;
            }
            int project = cheapest.get(0);
            if (cheapest.size() > 1) {
                ties.add(new Trace.Tie(lowest[project], cheapest, null));
            }
            take(project, "FUNDED", pay(project));
        }
        return this;
    }

    List<Trace.Step> purchases() {
        return purchases;
    }

    List<Trace.Tie> ties() {
        return ties;
    }

    long left() {
        return left;
    }

    boolean isOut(int project) {
        return excluded.has(project) || purchases.stream().anyMatch(step -> step.project() == project);
    }

    /** Whether nobody was ever short, so that more money for everyone changes nothing until another project can be paid. */
    boolean allPaidInFull() {
        return purchases.stream()
                .map(Trace.Step::payment)
                .allMatch(paid -> paid != null && paid.partial() + paid.broke() == 0);
    }

    /** What the supporters of a project that was not bought still have. */
    Trace.Payment whatIsLeft(int project) {
        BigInteger together = BigInteger.ZERO;
        long broke = 0;
        for (int at = 0; at < supporters.of(project).length; at++) {
            int group = supporters.of(project)[at];
            long size = poll.ballots().get(group).size();
            together = together.add(money[group].multiply(BigInteger.valueOf(size)));
            broke += spentAll[group] ? size : 0;
        }
        Ratio utility = Ratio.of(supporters.weight(project)).times(supporters.same(project));
        Ratio price = Ratio.of(poll.cost(project)).over(utility);
        return new Trace.Payment(price, new Ratio(together, denominator), supporters.voters(project) - broke, 0, broke);
    }

    private void take(int project, String verdict, Trace.Payment payment) {
        purchases.add(new Trace.Step(project, verdict, payment.perUnit(), left, payment));
        left -= poll.cost(project);
        excluded.fund(project);
        for (int other = 0; other < open.length; other++) {
            open[other] &= other != project && !excluded.has(other);
        }
    }

    /** A rate never falls while money is spent, so what was once too dear need not be looked at again. */
    private List<Integer> cheapest() {
        List<Integer> byBound = new ArrayList<>(poll.where(project -> open[project]));
        byBound.sort(Comparator.comparing(project -> lowest[project]));
        List<Integer> cheapest = new ArrayList<>();
        for (int project : byBound) {
            if (!cheapest.isEmpty() && lowest[project].compareTo(lowest[cheapest.get(0)]) > 0) {
                break;
            }
            Rate rate = rate(project);
            if (rate == null) {
                open[project] = false;
                continue;
            }
            lowest[project] = perUnit(project, rate);
            int against = cheapest.isEmpty() ? 0 : lowest[project].compareTo(lowest[cheapest.get(0)]);
            if (against < 0) {
                cheapest.clear();
            }
            if (against <= 0) {
                cheapest.add(project);
            }
        }
        cheapest.sort(Comparator.naturalOrder());
        return cheapest;
    }

    private Ratio perUnit(int project, Rate rate) {
        return new Ratio(rate.above(), rate.weight().multiply(denominator)).over(supporters.same(project));
    }

    /** Where full and partial payments together make the price; null when all money of the supporters does not. */
    private @Nullable Rate rate(int project) {
        int[] groups = supporters.of(project);
        BigInteger needed = BigInteger.valueOf(poll.cost(project)).multiply(denominator);
        long weight = supporters.weight(project);
        boolean[] isShort = new boolean[groups.length];
        for (boolean found = true; found && weight > 0; ) {
            found = false;
            Map<Long, BigInteger> shares = new HashMap<>();
            BigInteger from = needed;
            long over = weight;
            for (int at = 0; at < groups.length; at++) {
                long each = supporters.weightAt(project, at);
                BigInteger share =
                        shares.computeIfAbsent(each, times -> ceiling(from.multiply(BigInteger.valueOf(times)), over));
                if (!isShort[at] && money[groups[at]].compareTo(share) < 0) {
                    long size = poll.ballots().get(groups[at]).size();
                    isShort[at] = true;
                    found = true;
                    needed = needed.subtract(money[groups[at]].multiply(BigInteger.valueOf(size)));
                    weight -= each * size;
                }
            }
        }
        return weight == 0 ? null : new Rate(needed, BigInteger.valueOf(weight));
    }

    private static BigInteger ceiling(BigInteger above, long below) {
        BigInteger[] parts = above.divideAndRemainder(BigInteger.valueOf(below));
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }

    private Trace.Payment pay(int project) {
        Rate rate = Objects.requireNonNull(rate(project));
        Ratio perUnit = perUnit(project, rate);
        BigInteger shared = rate.above().gcd(rate.weight());
        BigInteger factor = rate.weight().divide(shared);
        BigInteger each = rate.above().divide(shared);
        denominator = denominator.multiply(factor);
        if (!factor.equals(BigInteger.ONE)) {
            Arrays.setAll(money, group -> money[group].multiply(factor));
        }
        long full = 0;
        long partial = 0;
        long broke = 0;
        int[] groups = supporters.of(project);
        for (int at = 0; at < groups.length; at++) {
            int group = groups[at];
            long size = poll.ballots().get(group).size();
            BigInteger rest =
                    money[group].subtract(each.multiply(BigInteger.valueOf(supporters.weightAt(project, at))));
            broke += spentAll[group] ? size : 0;
            full += !spentAll[group] && rest.signum() >= 0 ? size : 0;
            partial += !spentAll[group] && rest.signum() < 0 ? size : 0;
            money[group] = rest.max(BigInteger.ZERO);
            spentAll[group] |= rest.signum() <= 0;
        }
        return new Trace.Payment(perUnit, Ratio.of(poll.cost(project)), full, partial, broke);
    }
}
