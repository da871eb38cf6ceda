package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;
import org.jspecify.annotations.Nullable;

/**
 * One run of the Method of Equal Shares with a given endowment per voter.
 *
 * <p>A rate never falls from round to round, so what a project cost its supporters when it was last looked at is a lower
 * bound; only those whose bound is below the best rate found are looked at again.
 */
final class EqualSharesRun {
    private final Poll poll;
    private final Supporters supporters;
    private final Exclusions exclusions;
    private final VoterMoney voterMoney;
    private final Affordability affordability;
    private final double[] low;
    private final boolean[] open;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private long spent;

    EqualSharesRun(Poll poll, Supporters supporters, Satisfaction satisfaction, Fraction endowment) {
        this.poll = poll;
        this.supporters = supporters;
        exclusions = new Exclusions(poll);
        voterMoney = new VoterMoney(poll, satisfaction, endowment);
        affordability = new Affordability(poll, supporters, voterMoney);
        low = new double[poll.projects().size()];
        open = new boolean[low.length];
        for (int project = 0; project < low.length; project++) {
            open[project] = supporters.voters(project) > 0;
            low[project] = open[project] ? bound(project) : 0;
        }
    }

    /** Buys until no project can be paid for, or until more than the budget is spent; whether it stayed within. */
    boolean buy() {
        buyTheFree();
        while (spent <= poll.budget()) {
            Bid bid = best();
            if (bid == null) {
                return true;
            }
            Rate rate = Objects.requireNonNull(bid.exact);
            Fraction perUnit = perUnit(rate, bid.project);
            Affordability.Shares shares = affordability.collect(bid.project, rate);
            take(new Purchase(bid.project, perUnit, shares.full, shares.partial, shares.broke));
        }
        return false;
    }

    List<Purchase> purchases() {
        return purchases;
    }

    List<Tie> ties() {
        return ties;
    }

    long spent() {
        return spent;
    }

    /** Whether every supporter paid a full share for every project that was bought. */
    boolean isUnhindered() {
        return purchases.stream().allMatch(purchase -> purchase.partial() == 0 && purchase.broke() == 0);
    }

    boolean isFunded(int project) {
        return purchases.stream().anyMatch(purchase -> purchase.project() == project);
    }

    boolean isExcluded(int project) {
        return exclusions.isOut(project);
    }

    /** What the supporters of a project have left together, and how many of them have anything. */
    Payment left(int project) {
        VoterMoney.Total total = voterMoney.none();
        int withMoney = 0;
        int broke = 0;
        for (int at = supporters.first(project); at < supporters.end(project); at++) {
            int group = supporters.group(at);
            total.add(group, poll.size(group));
            withMoney += voterMoney.isBroke(group) ? 0 : poll.size(group);
            broke += voterMoney.isBroke(group) ? poll.size(group) : 0;
        }
        Fraction money = new Fraction(total.exact(), voterMoney.rates.denominator());
        Fraction utility =
                Fraction.of(supporters.weight(project), supporters.unit()).times(supporters.same(project));
        return new Payment(Fraction.of(poll.cost(project)).over(utility), money, withMoney, 0, broke);
    }

    private void buyTheFree() {
        for (int project = 0; project < open.length; project++) {
            if (open[project] && poll.cost(project) == 0) {
                take(new Purchase(project, Fraction.ZERO, 0, 0, 0));
            }
        }
    }

    private void take(Purchase purchase) {
        purchases.add(purchase);
        open[purchase.project()] = false;
        spent = Math.addExact(spent, poll.cost(purchase.project()));
        exclusions.fund(purchase.project());
        for (int project = 0; project < open.length; project++) {
            open[project] &= !exclusions.isOut(project);
        }
    }

    /** The bid that gives most for the money, the first in the tie order when there are several; null without any. */
    private @Nullable Bid best() {
        List<Bid> contenders = contenders();
        if (contenders.isEmpty()) {
            return null;
        }
        contenders.forEach(this::settle);
        if (contenders.size() == 1) {
            return contenders.get(0);
        }
        contenders.sort(this::compare);
        Bid best = contenders.get(0);
        List<Integer> equal = contenders.stream()
                .filter(bid -> compare(bid, best) == 0)
                .map(bid -> bid.project)
                .sorted()
                .toList();
        if (equal.size() == 1) {
            return best;
        }
        Fraction perUnit = perUnit(Objects.requireNonNull(best.exact), best.project);
        ties.add(new Tie(perUnit, equal, null));
        return contenders.stream()
                .filter(bid -> bid.project == equal.get(0))
                .findFirst()
                .orElseThrow();
    }

    private Fraction perUnit(Rate rate, int project) {
        return rate.value(voterMoney.rates).times(supporters.unit()).over(supporters.same(project));
    }

    /** The bids that may be the best, as far as doubles can tell. */
    private List<Bid> contenders() {
        List<Bid> bids = new ArrayList<>();
        boolean[] seen = new boolean[open.length];
        double best = Double.POSITIVE_INFINITY;
        for (int next = lowest(seen); next >= 0 && low[next] <= best; next = lowest(seen)) {
            seen[next] = true;
            Bid bid = bid(next);
            if (bid == null) {
                open[next] = false;
            } else {
                low[next] = bid.low;
                best = Math.min(best, bid.high);
                bids.add(bid);
            }
        }
        double bar = best;
        bids.removeIf(bid -> bid.low > bar);
        return bids;
    }

    private int lowest(boolean[] seen) {
        int lowest = -1;
        for (int project = 0; project < open.length; project++) {
            if (open[project] && !seen[project] && (lowest < 0 || low[project] < low[lowest])) {
                lowest = project;
            }
        }
        return lowest;
    }

    /** What the supporters of this project can offer; null when they cannot pay. */
    private @Nullable Bid bid(int project) {
        long same = supporters.same(project);
        double estimate = affordability.estimate(project, low[project] * same * (1 - 4 * VoterMoney.ULP));
        double window = affordability.window();
        if (estimate == Double.POSITIVE_INFINITY) {
            return null;
        }
        if (window < 1) {
            return new Bid(project, estimate, window, same);
        }
        Rate exact = affordability.exact(project, estimate, window);
        if (exact == null) {
            return null;
        }
        double nearest = voterMoney.rates.nearest(exact.numerator(), exact.weight());
        Bid bid = new Bid(project, nearest, 4 * VoterMoney.ULP, same);
        bid.exact = exact;
        return bid;
    }

    private void settle(Bid bid) {
        if (bid.exact == null) {
            bid.exact = Objects.requireNonNull(affordability.exact(bid.project, bid.estimate, bid.window));
        }
    }

    private int compare(Bid one, Bid other) {
        return Rate.compare(
                Objects.requireNonNull(one.exact),
                supporters.same(one.project),
                Objects.requireNonNull(other.exact),
                supporters.same(other.project));
    }

    /** The rate per unit of utility if nobody were short; no rate is lower. */
    private double bound(int project) {
        double rate = (double) poll.cost(project) / supporters.weight(project);
        return rate / Math.max(1, supporters.same(project)) * (1 - 8 * VoterMoney.ULP);
    }

    /** A project that was bought: the price per unit of utility, and how many paid a full share, what they had, or nothing. */
    record Purchase(int project, Fraction perUnit, int full, int partial, int broke) {}
}
