package nl.wijkbudget.ledger.projection;

import java.util.List;
import java.util.function.Predicate;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** The books of a neighbourhood: every balance is the sum of its postings. */
public record LedgerDetail(
        String ledger,
        String neighbourhood,
        String currency,
        Money received,
        Money free,
        Money allocated,
        Money paid,
        List<Fund> funds,
        List<ProjectSum> projects,
        List<Balance> balances) {
    /** A fund and what is free in it, by earmark. */
    public record Fund(String fund, String name, Money free, List<Earmarked> earmarks) {}

    /** Free money for a theme and an area; null means any. */
    public record Earmarked(
            @Nullable String theme, @Nullable String area, Money free) {}

    /** The sum of the accounts that hold something. */
    public Money debit() {
        return sum(balance -> !balance.isNegative());
    }

    /** What all accounts outside gave more than they got; the same as {@link #debit}. */
    public Money credit() {
        return sum(Money::isNegative).negated();
    }

    private Money sum(Predicate<Money> side) {
        return balances.stream().map(Balance::balance).filter(side).reduce(Money.ZERO, Money::plus);
    }

    /** What an account holds; all of a ledger together hold nothing, as what comes in goes out of somewhere. */
    public record Balance(String account, Money balance) {}

    /** What was allocated to a project, committed of that, and paid of that. */
    public record ProjectSum(String project, Money allocated, Money committed, Money paid) {}
}
