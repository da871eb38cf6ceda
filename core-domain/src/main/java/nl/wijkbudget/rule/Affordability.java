package nl.wijkbudget.rule;

import java.math.BigInteger;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Supporters;
import org.jspecify.annotations.Nullable;

/**
 * At what rate the supporters of a project can buy it.
 *
 * <p>The rate is where all full and partial shares together reach the price. That sum is concave in the rate, so the
 * iteration of {@link #estimate} climbs to it from any rate below. Doubles give an estimate with a bound on its error;
 * {@link #exact} settles the groups that are too close to call.
 */
final class Affordability {
    private static final double NARROW = 1e-10;
    private static final double WIDE = 1e-6;

    private final Poll poll;
    private final Supporters supporters;
    private final VoterMoney voterMoney;
    private double window;

    Affordability(Poll poll, Supporters supporters, VoterMoney voterMoney) {
        this.poll = poll;
        this.supporters = supporters;
        this.voterMoney = voterMoney;
    }

    /** How far the last estimate can be from the truth, as a part of it; infinite when nothing is known. */
    double window() {
        return window;
    }

    /** The rate to within {@link #window()}, from a rate that is not above it; infinite when they clearly cannot pay. */
    double estimate(int project, double from) {
        double rate = from;
        double cost = poll.cost(project);
        while (true) {
            double partial = 0;
            double full = 0;
            for (int at = supporters.first(project); at < supporters.end(project); at++) {
                int group = supporters.group(at);
                double weight = supporters.weightAt(at);
                double money = voterMoney.money[group];
                if (money < rate * weight) {
                    partial += poll.size(group) * money;
                } else {
                    full += poll.size(group) * weight;
                }
            }
            if (full == 0) {
                return whenAllAreShort(project, partial);
            }
            double next = (cost - partial) / full;
            if (next <= rate) {
                window = windowAround(project, rate);
                return rate;
            }
            rate = next;
        }
    }

    /** The exact rate, given an estimate and its window; null when the supporters cannot pay. */
    @Nullable
    Rate exact(int project, double estimate, double around) {
        VoterMoney.Total partial = voterMoney.none();
        CloseCalls close = new CloseCalls();
        long full = 0;
        for (int at = supporters.first(project); at < supporters.end(project); at++) {
            int group = supporters.group(at);
            if (voterMoney.isBroke(group)) {
                continue;
            }
            int side = side(at, estimate, around);
            if (side < 0) {
                partial.add(group, poll.size(group));
            } else if (side > 0) {
                full += (long) poll.size(group) * supporters.weightAt(at);
            } else {
                close.add(voterMoney.exact(group), poll.size(group), supporters.weightAt(at));
            }
        }
        BigInteger cost = BigInteger.valueOf(poll.cost(project)).multiply(voterMoney.rates.denominator());
        return close.settle(cost.subtract(partial.exact()), full);
    }

    /** Lets the supporters pay, and tells who could how much. */
    Shares collect(int project, Rate rate) {
        double each = voterMoney.rates.nearest(rate.numerator(), rate.weight());
        Shares shares = new Shares();
        for (int at = supporters.first(project); at < supporters.end(project); at++) {
            int group = supporters.group(at);
            int size = poll.size(group);
            if (voterMoney.isBroke(group)) {
                shares.broke += size;
                continue;
            }
            int left = compareToShare(at, rate, each);
            if (left > 0) {
                voterMoney.paid(group, voterMoney.money[group] - each * supporters.weightAt(at));
            } else if (left == 0) {
                voterMoney.paidTheLast(group);
            } else {
                voterMoney.paidWhatWasLeft(group);
            }
            shares.full += left >= 0 ? size : 0;
            shares.partial += left < 0 ? size : 0;
        }
        voterMoney.bought(project, rate);
        return shares;
    }

    private int compareToShare(int at, Rate rate, double each) {
        int group = supporters.group(at);
        int weight = supporters.weightAt(at);
        double left = voterMoney.money[group] - each * weight;
        double doubt = voterMoney.error() + 4 * VoterMoney.ULP * each * weight;
        if (Math.abs(left) > doubt) {
            return left > 0 ? 1 : -1;
        }
        return voterMoney
                .exact(group)
                .multiply(BigInteger.valueOf(rate.weight()))
                .compareTo(rate.numerator().multiply(BigInteger.valueOf(weight)));
    }

    private double whenAllAreShort(int project, double total) {
        double doubt = doubt(project);
        if (total < poll.cost(project) - doubt) {
            window = 0;
            return Double.POSITIVE_INFINITY;
        }
        window = Double.POSITIVE_INFINITY;
        return Double.MAX_VALUE;
    }

    /** A part of the rate within which the truth is sure to lie, or infinity. */
    private double windowAround(int project, double rate) {
        double doubt = doubt(project);
        for (double part : new double[] {NARROW, WIDE}) {
            double sure = 0;
            for (int at = supporters.first(project); at < supporters.end(project); at++) {
                int group = supporters.group(at);
                double weight = supporters.weightAt(at);
                if (voterMoney.money[group] - voterMoney.error() > rate * (1 + part) * weight) {
                    sure += poll.size(group) * weight;
                }
            }
            if (doubt < part / 2 * rate * sure) {
                return part;
            }
        }
        return Double.POSITIVE_INFINITY;
    }

    /** How far a sum over the supporters in doubles can be from the truth. */
    private double doubt(int project) {
        int terms = supporters.end(project) - supporters.first(project);
        return supporters.voters(project) * voterMoney.error() + (terms + 8) * VoterMoney.ULP * poll.cost(project);
    }

    /** Whether the group at this place has less (-1) or more (1) than a full share, or is too close to tell (0). */
    private int side(int at, double estimate, double around) {
        if (around == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double money = voterMoney.money[supporters.group(at)];
        double share = estimate * supporters.weightAt(at);
        double doubt = voterMoney.error() + around * share;
        if (money < share - doubt) {
            return -1;
        }
        return money > share + doubt ? 1 : 0;
    }

    /** Counts of voters by how much of a share they paid. */
    static final class Shares {
        int full;
        int partial;
        int broke;
    }
}
