package nl.wijkbudget.ledger.projection;

import java.util.List;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** What the accounts of a ledger hold, and of that what is free in its funds, by earmark. */
public class FundBalances {
    private final FundRows funds;
    private final AccountRows accounts;

    FundBalances(FundRows funds, AccountRows accounts) {
        this.funds = funds;
        this.accounts = accounts;
    }

    List<LedgerDetail.Fund> of(String ledger) {
        List<AccountRow> balances = accounts.findByLedgerOrderByAccount(ledger);
        return funds.findByLedgerOrderByFund(ledger).stream()
                .map(fund -> fund(fund, balances))
                .toList();
    }

    List<LedgerDetail.Balance> all(String ledger) {
        return accounts.findByLedgerOrderByAccount(ledger).stream()
                .map(account -> new LedgerDetail.Balance(account.account, new Money(account.balanceCents)))
                .toList();
    }

    private static LedgerDetail.Fund fund(FundRow fund, List<AccountRow> balances) {
        List<LedgerDetail.Earmarked> earmarks = balances.stream()
                .filter(account -> account.account.startsWith("fund:" + fund.fund + ":"))
                .map(FundBalances::earmarked)
                .toList();
        Money free = earmarks.stream().map(LedgerDetail.Earmarked::free).reduce(Money.ZERO, Money::plus);
        return new LedgerDetail.Fund(fund.fund, fund.name, free, earmarks);
    }

    /** The account is called {@code fund:<fund>:<theme or *>:<area or *>}. */
    private static LedgerDetail.Earmarked earmarked(AccountRow account) {
        List<String> parts = List.of(account.account.split(":"));
        return new LedgerDetail.Earmarked(named(parts.get(2)), named(parts.get(3)), new Money(account.balanceCents));
    }

    private static @Nullable String named(String part) {
        return part.equals("*") ? null : part;
    }
}
