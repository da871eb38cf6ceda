package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Supporters;
import org.jspecify.annotations.Nullable;

/**
 * What the supporters of each project offer for it, round by round.
 *
 * <p>A rate never falls from round to round, so what a project cost its supporters when it was last looked at is a lower
 * bound; only those whose bound is below the best rate found are looked at again.
 */
final class Bidding {
    private final Poll poll;
    private final Supporters supporters;
    private final VoterMoney voterMoney;
    private final Affordability affordability;
    private final double[] low;
    private final boolean[] open;
    private final List<Tie> ties = new ArrayList<>();

    Bidding(Poll poll, Supporters supporters, VoterMoney voterMoney, Affordability affordability) {
        this.poll = poll;
        this.supporters = supporters;
        this.voterMoney = voterMoney;
        this.affordability = affordability;
        low = new double[poll.projects().size()];
        open = new boolean[low.length];
        for (int project = 0; project < low.length; project++) {
            open[project] = supporters.voters(project) > 0;
            low[project] = open[project] ? bound(project) : 0;
        }
    }

    /** Whether it has supporters and, as far as anybody looked, can still be bought. */
    boolean isOpen(int project) {
        return open[project];
    }

    void close(int project) {
        open[project] = false;
    }

    List<Tie> ties() {
        return ties;
    }

    /** The bid that gives most for the money, the first in the tie order when there are several; null without any. */
    @Nullable
    Bid best() {
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

    /** What a unit of utility costs at this rate. */
    Fraction perUnit(Rate rate, int project) {
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
}
