package nl.wijkbudget.ledger.projection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.audit.projection.Past;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.projection.LogPosition;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Limit;

/** Answers questions about money from the books, as they stand or stood. */
public class BooksAnswers {
    private final EntryRows transactions;
    private final ProjectMoneyRows projects;
    private final BooksTables now;
    private final Past past;

    BooksAnswers(EntryRows transactions, ProjectMoneyRows projects, BooksTables now, Past past) {
        this.transactions = transactions;
        this.projects = projects;
        this.now = now;
        this.past = past;
    }

    @QueryHandler
    Optional<LedgerDetail> answer(GetLedger query) {
        if (query.asOf() == null) {
            return now.ledger(query.neighbourhood());
        }
        Set<String> stream = Set.of(LedgerId.of(query.neighbourhood()).toString());
        return then(stream, query.asOf()).ledger(query.neighbourhood());
    }

    @QueryHandler
    Statement answer(GetStatement query) {
        String ledger = LedgerId.of(query.neighbourhood()).value();
        List<EntryRow> found = transactions.findByLedgerAndPositionGreaterThanAndPositionLessThanEqualOrderByPosition(
                ledger, query.after(), query.last(), Limit.of(query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<Entry> page = now.entries(more ? found.subList(0, query.limit()) : found);
        return new Statement(page, more ? page.get(page.size() - 1).position() : null);
    }

    @QueryHandler
    ProjectMoney answer(GetProjectMoney query) {
        if (query.asOf() == null) {
            return now.money(query.project());
        }
        List<String> streams = projects.findByProject(query.project().value()).stream()
                .map(row -> new LedgerId(row.ledger).toString())
                .toList();
        return then(streams, query.asOf()).money(query.project());
    }

    private BooksTables then(Collection<String> streams, LogPosition asOf) {
        BooksInMemory books = new BooksInMemory();
        past.tell(streams, asOf, books.projection());
        return books.tables();
    }
}
