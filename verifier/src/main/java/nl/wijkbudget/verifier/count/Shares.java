package nl.wijkbudget.verifier.count;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of Equal Shares from one endowment, straight from its definition.
 *
 * <p>What every voter has is a whole number over one denominator; a purchase multiplies the denominator, and all of them.
 */
final class Shares {
    private final Poll poll;
    private final List<List<Poll.Supporters>> supporters;
    private final Ratio endowment;
    private final Trace trace;
    private final BigInteger[] money;
    private BigInteger denominator;

    Shares(Poll poll, List<List<Poll.Supporters>> supporters, Ratio endowment) {
        this.poll = poll;
        this.supporters = supporters;
        this.endowment = endowment;
        trace = new Trace(poll);
        money = new BigInteger[poll.ballots().size()];
        Arrays.fill(money, endowment.above());
        denominator = endowment.below();
    }

    /** Buys until no project can be paid, or more is spent than there is. */
    Shares buy() {
        for (int project : open()) {
            if (poll.cost(project) == 0 && !trace.isExcluded(project)) {
                trace.decide(project, "FUNDED_FREE", Ratio.ZERO, new Trace.Payment(Ratio.ZERO, Ratio.ZERO, 0, 0, 0));
            }
        }
        Cheapest cheapest = Cheapest.of(open(), this::price);
        for (Trace.Tie next = cheapest.next(); next != null; next = trace.left() < 0 ? null : cheapest.next()) {
            int project = next.projects().get(0);
            if (next.projects().size() > 1) {
                trace.ties().add(next);
            }
            trace.decide(project, "FUNDED", next.score(), pay(project, next.score()));
        }
        return this;
    }

    Trace trace() {
        return trace;
    }

    /** What is wanted and can still be bought. */
    List<Integer> open() {
        return poll.where(project -> !supporters.get(project).isEmpty() && !isOut(project));
    }

    boolean isOut(int project) {
        return trace.isFunded(project) || trace.isExcluded(project);
    }

    long voters(int project) {
        return supporters.get(project).stream().mapToLong(Poll.Supporters::size).sum();
    }

    private boolean isBroke(int group) {
        return money[group].signum() == 0 && endowment.signum() > 0;
    }

    /** What supporters pay per unit of satisfaction, or all they have, to make the price together; null if they cannot. */
    private @Nullable Ratio price(int project) {
        if (isOut(project)) {
            return null;
        }
        BigInteger price = BigInteger.valueOf(poll.cost(project)).multiply(denominator);
        BigInteger rest = price;
        long able = Poll.total(supporters.get(project));
        BigInteger toPay;
        BigInteger units;
        // Each pass takes all that those have who have less than their part, and divides the rest over the others.
        do {
            toPay = rest;
            units = BigInteger.valueOf(able);
            rest = price;
            able = 0;
            for (Poll.Supporters each : supporters.get(project)) {
                BigInteger has = money[each.group()];
                if (has.multiply(units).compareTo(toPay.multiply(BigInteger.valueOf(each.gain()))) < 0) {
                    rest = rest.subtract(has.multiply(BigInteger.valueOf(each.size())));
                } else {
                    able += each.gain() * each.size();
                }
            }
        } while (able > 0 && able < units.longValue());
        return able == 0 ? null : new Ratio(toPay, units.multiply(denominator));
    }

    private Trace.Payment pay(int project, Ratio perUnit) {
        Ratio part = perUnit.times(new Ratio(denominator, BigInteger.ONE));
        denominator = denominator.multiply(part.below());
        Arrays.setAll(money, group -> money[group].multiply(part.below()));
        long partial = 0;
        long broke = 0;
        for (Poll.Supporters each : supporters.get(project)) {
            BigInteger rest = money[each.group()].subtract(part.above().multiply(BigInteger.valueOf(each.gain())));
            if (isBroke(each.group())) {
                broke += each.size();
            } else if (rest.signum() < 0) {
                partial += each.size();
            }
            money[each.group()] = rest.max(BigInteger.ZERO);
        }
        long full = voters(project) - partial - broke;
        return new Trace.Payment(perUnit, Ratio.of(poll.cost(project)), full, partial, broke);
    }

    /** Says of all that is not funded why not, and what the supporters of a project that was not bought still have. */
    void tellLosers() {
        for (int project : poll.where(each -> !trace.isFunded(each))) {
            if (trace.isExcluded(project)) {
                trace.decide(project, "EXCLUDED_BY_ANOTHER", Ratio.ZERO);
            } else if (supporters.get(project).isEmpty()) {
                trace.decide(project, "NO_SUPPORT", Ratio.ZERO);
            } else {
                Trace.Payment left = whatIsLeft(project);
                trace.decide(project, "SUPPORTERS_CANNOT_PAY", left.perUnit(), left);
            }
        }
    }

    private Trace.Payment whatIsLeft(int project) {
        BigInteger together = BigInteger.ZERO;
        long broke = 0;
        for (Poll.Supporters each : supporters.get(project)) {
            together = together.add(money[each.group()].multiply(BigInteger.valueOf(each.size())));
            broke += isBroke(each.group()) ? each.size() : 0;
        }
        Ratio price = Ratio.of(poll.cost(project), Poll.total(supporters.get(project)));
        return new Trace.Payment(price, new Ratio(together, denominator), voters(project) - broke, 0, broke);
    }
}
