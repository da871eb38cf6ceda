package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.Satisfaction;
import nl.wijkbudget.poll.Supporters;

/** One run of the Method of Equal Shares with a given endowment per voter. */
final class EqualSharesRun {
    private final Poll poll;
    private final Supporters supporters;
    private final Exclusions exclusions;
    private final VoterMoney voterMoney;
    private final Affordability affordability;
    private final Bidding bidding;
    private final List<Purchase> purchases = new ArrayList<>();
    private long spent;

    EqualSharesRun(Poll poll, Supporters supporters, Satisfaction satisfaction, Fraction endowment) {
        this.poll = poll;
        this.supporters = supporters;
        exclusions = new Exclusions(poll);
        voterMoney = new VoterMoney(poll, satisfaction, endowment);
        affordability = new Affordability(poll, supporters, voterMoney);
        bidding = new Bidding(poll, supporters, voterMoney, affordability);
    }

    /** Buys until no project can be paid for, or until more than the budget is spent. */
    void buy() {
        buyTheFree();
        while (spent <= poll.budget()) {
            Bid bid = bidding.best();
            if (bid == null) {
                return;
            }
            Rate rate = Objects.requireNonNull(bid.exact);
            Fraction perUnit = bidding.perUnit(rate, bid.project);
            Affordability.Shares shares = affordability.collect(bid.project, rate);
            take(new Purchase(bid.project, perUnit, shares.full, shares.partial, shares.broke));
        }
    }

    List<Purchase> purchases() {
        return purchases;
    }

    List<Tie> ties() {
        return bidding.ties();
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
        for (int project = 0; project < poll.projects().size(); project++) {
            if (bidding.isOpen(project) && poll.cost(project) == 0) {
                take(new Purchase(project, Fraction.ZERO, 0, 0, 0));
            }
        }
    }

    private void take(Purchase purchase) {
        purchases.add(purchase);
        bidding.close(purchase.project());
        spent = Math.addExact(spent, poll.cost(purchase.project()));
        exclusions.fund(purchase.project());
        for (int project = 0; project < poll.projects().size(); project++) {
            if (exclusions.isOut(project)) {
                bidding.close(project);
            }
        }
    }

    /** A project that was bought: the price per unit of utility, and how many paid a full share, what they had, or nothing. */
    record Purchase(int project, Fraction perUnit, int full, int partial, int broke) {}
}
