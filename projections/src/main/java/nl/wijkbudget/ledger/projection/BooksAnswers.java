package nl.wijkbudget.ledger.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.money.Money;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Limit;

/** Answers questions about money from the books. */
public class BooksAnswers {
    private final LedgerRows ledgers;
    private final EntryRows transactions;
    private final PostingRows postings;
    private final ProjectMoneyRows projects;
    private final FundBalances balances;

    BooksAnswers(
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

    @QueryHandler
    Optional<LedgerDetail> answer(GetLedger query) {
        return ledgers.findById(LedgerId.of(query.neighbourhood()).value()).map(this::detail);
    }

    @QueryHandler
    Statement answer(GetStatement query) {
        String ledger = LedgerId.of(query.neighbourhood()).value();
        List<EntryRow> found = transactions.findByLedgerAndPositionGreaterThanOrderByPosition(
                ledger, query.after(), Limit.of(query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<Entry> page = entries(more ? found.subList(0, query.limit()) : found);
        return new Statement(page, more ? page.get(page.size() - 1).position() : null);
    }

    @QueryHandler
    ProjectMoney answer(GetProjectMoney query) {
        String project = query.project().value();
        LedgerDetail.ProjectSum sum = sum(project, projects.findByProject(project));
        List<Entry> entries = entries(transactions.findByProjectOrderByPosition(project));
        return new ProjectMoney(project, sum.allocated(), sum.committed(), sum.paid(), entries);
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
                row.ledger, row.neighbourhood, row.currency, free.plus(allocated), free, allocated, paid, funds, sums);
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

    private List<Entry> entries(List<EntryRow> rows) {
        return rows.stream().map(row -> entry(row, lines(row))).toList();
    }

    private List<Entry.Line> lines(EntryRow row) {
        return postings
                .findByLedgerAndPositionBetweenOrderByPositionAscLineAsc(row.ledger, row.position, row.position)
                .stream()
                .map(posting -> new Entry.Line(posting.account, new Money(posting.amountCents)))
                .toList();
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
