package nl.wijkbudget.ledger.projection;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;

/** The tables of books from which sums are told, in the database or in memory. */
public final class BooksTables {
    private final LedgerRows ledgers;
    private final EntryRows transactions;
    private final PostingRows postings;
    private final ProjectMoneyRows projects;
    private final FundBalances balances;

    BooksTables(
            LedgerRows ledgers,
            EntryRows transactions,
            PostingRows postings,
            ProjectMoneyRows projects,
            FundBalances balances) {
        this.ledgers = ledgers;
        this.transactions = transactions;
        this.postings = postings;
        this.projects = projects;
        this.balances = balances;
    }

    public Optional<LedgerDetail> ledger(NeighbourhoodId neighbourhood) {
        return ledgers.findById(LedgerId.of(neighbourhood).value()).map(this::detail);
    }

    public ProjectMoney money(ProjectId project) {
        LedgerDetail.ProjectSum sum = sum(project.value(), projects.findByProject(project.value()));
        List<Entry> entries = entries(transactions.findByProjectOrderByPosition(project.value()));
        return new ProjectMoney(project.value(), sum.allocated(), sum.committed(), sum.paid(), entries);
    }

    private LedgerDetail detail(LedgerRow row) {
        List<LedgerDetail.Fund> funds = balances.of(row.ledger);
        List<LedgerDetail.ProjectSum> sums = projects.findByLedgerOrderByProject(row.ledger).stream()
                .map(money -> sum(money.project, List.of(money)))
                .toList();
        Money free = total(funds.stream().map(LedgerDetail.Fund::free));
        Money allocated = total(sums.stream().map(LedgerDetail.ProjectSum::allocated));
        Money paid = total(sums.stream().map(LedgerDetail.ProjectSum::paid));
        return new LedgerDetail(
                row.ledger,
                row.neighbourhood,
                row.currency,
                free.plus(allocated),
                free,
                allocated,
                paid,
                funds,
                sums,
                balances.all(row.ledger));
    }

    private static LedgerDetail.ProjectSum sum(String project, List<ProjectMoneyRow> rows) {
        Money paid = new Money(rows.stream().mapToLong(row -> row.paidCents).sum());
        Money committed = paid.plus(
                new Money(rows.stream().mapToLong(row -> row.unpaidCents).sum()));
        Money allocated = committed.plus(
                new Money(rows.stream().mapToLong(row -> row.uncommittedCents).sum()));
        return new LedgerDetail.ProjectSum(project, allocated, committed, paid);
    }

    private static Money total(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    List<Entry> entries(List<EntryRow> rows) {
        Map<Long, List<Entry.Line>> lines = lines(rows);
        return rows.stream()
                .map(row -> entry(row, lines.getOrDefault(row.position, List.of())))
                .toList();
    }

    /** One question for all, because a statement has a hundred of them. */
    private Map<Long, List<Entry.Line>> lines(List<EntryRow> rows) {
        List<Long> positions = rows.stream().map(row -> row.position).toList();
        return postings.findByPositionInOrderByPositionAscLineAsc(positions).stream()
                .collect(Collectors.groupingBy(
                        posting -> posting.position,
                        Collectors.mapping(
                                posting -> new Entry.Line(posting.account, new Money(posting.amountCents)),
                                Collectors.toList())));
    }

    private static Entry entry(EntryRow row, List<Entry.Line> lines) {
        return new Entry(
                row.position,
                row.transaction,
                row.bookedAt,
                row.kind,
                row.basis,
                row.project,
                row.fund,
                row.party,
                row.reference,
                new Money(row.amountCents),
                row.actor,
                row.reason,
                lines);
    }
}
