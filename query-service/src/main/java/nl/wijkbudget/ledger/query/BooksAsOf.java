package nl.wijkbudget.ledger.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The books as they were after their first entries: every balance is the sum of postings, so nothing else is needed.
 *
 * @param now for what has no entries: names and the currency
 * @param opened the funds that were there by then
 */
record BooksAsOf(LedgerDetail now, Set<String> opened, List<Entry> entries) {
    LedgerDetail detail() {
        List<LedgerDetail.Fund> funds = now.funds().stream()
                .filter(fund -> opened.contains(fund.fund()))
                .map(this::fund)
                .toList();
        List<LedgerDetail.ProjectSum> projects = entries.stream()
                .flatMap(entry -> Stream.ofNullable(entry.project()))
                .distinct()
                .sorted()
                .map(this::project)
                .toList();
        Money free = total(funds.stream().map(LedgerDetail.Fund::free));
        Money allocated = total(projects.stream().map(LedgerDetail.ProjectSum::allocated));
        Money paid = total(projects.stream().map(LedgerDetail.ProjectSum::paid));
        return new LedgerDetail(
                now.ledger(),
                now.neighbourhood(),
                now.currency(),
                free.plus(allocated),
                free,
                allocated,
                paid,
                funds,
                projects);
    }

    private LedgerDetail.Fund fund(LedgerDetail.Fund fund) {
        Map<String, Money> balances = entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> line.account().startsWith("fund:" + fund.fund() + ":"))
                .collect(Collectors.toMap(Entry.Line::account, Entry.Line::amount, Money::plus, TreeMap::new));
        return new LedgerDetail.Fund(
                fund.fund(),
                fund.name(),
                total(balances.values().stream()),
                balances.entrySet().stream()
                        .map(balance -> earmarked(balance.getKey(), balance.getValue()))
                        .toList());
    }

    /** The account is called {@code fund:<fund>:<theme or *>:<area or *>}. */
    private static LedgerDetail.Earmarked earmarked(String account, Money free) {
        String[] parts = account.split(":", -1);
        return new LedgerDetail.Earmarked(named(parts[2]), named(parts[3]), free);
    }

    private static @Nullable String named(String part) {
        return part.equals("*") ? null : part;
    }

    /** Money of a project is in its allocations, in its commitments, or outside: paid. */
    private LedgerDetail.ProjectSum project(String project) {
        Money paid = sum(project, account -> account.startsWith("external:"));
        Money committed = paid.plus(sum(project, account -> account.startsWith("commitment:")));
        Money allocated = committed.plus(sum(project, account -> account.startsWith("allocation:")));
        return new LedgerDetail.ProjectSum(project, allocated, committed, paid);
    }

    private Money sum(String project, Predicate<String> accounts) {
        return total(entries.stream()
                .filter(entry -> Objects.equals(entry.project(), project))
                .flatMap(entry -> entry.lines().stream())
                .filter(line -> accounts.test(line.account()))
                .map(Entry.Line::amount));
    }

    private static Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
