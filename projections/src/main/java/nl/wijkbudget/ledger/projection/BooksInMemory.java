package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.projection.RowsInMemory;

/** Empty books, for a projection that is told again what was booked. */
public final class BooksInMemory {
    private final LedgerRows ledgers = RowsInMemory.of(LedgerRows.class);
    private final FundRows funds = RowsInMemory.of(FundRows.class);
    private final AccountRows accounts = RowsInMemory.of(AccountRows.class);
    private final EntryRows transactions = RowsInMemory.of(EntryRows.class);
    private final PostingRows postings = RowsInMemory.of(PostingRows.class);
    private final ProjectMoneyRows projects = RowsInMemory.of(ProjectMoneyRows.class);

    /** What fills them. */
    public Object projection() {
        return new BooksProjection(
                ledgers,
                funds,
                RowsInMemory.of(AllocationRows.class),
                RowsInMemory.of(CommitmentRows.class),
                new BookedEntries(transactions, postings, accounts, projects));
    }

    public BooksTables tables() {
        return new BooksTables(ledgers, transactions, postings, projects, new FundBalances(funds, accounts));
    }
}
