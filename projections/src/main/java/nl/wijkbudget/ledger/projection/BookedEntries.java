package nl.wijkbudget.ledger.projection;

import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.ledger.Transaction;
import nl.wijkbudget.ledger.TransactionReversed;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.Decided;

/** The entries in the tables, with the balances that follow from them. */
public class BookedEntries {
    private final EntryRows transactions;
    private final PostingRows postings;
    private final AccountRows accounts;
    private final ProjectMoneyRows projects;

    BookedEntries(EntryRows transactions, PostingRows postings, AccountRows accounts, ProjectMoneyRows projects) {
        this.transactions = transactions;
        this.postings = postings;
        this.accounts = accounts;
        this.projects = projects;
    }

    EntryRow book(EntryRow row, Transaction transaction) {
        EntryRow saved = transactions.save(row);
        int line = 0;
        for (Posting posting : transaction.postings()) {
            post(row, posting, line++);
        }
        if (row.project != null) {
            move(project(row.ledger, row.project), transaction);
        }
        return saved;
    }

    /** A reversal belongs to the project and fund of the entry it takes back. */
    void reverse(TransactionReversed event, Decided decided) {
        EntryRow original = transactions
                .findById(Booking.key(event.ledger(), event.original().value()))
                .orElseThrow();
        Money amount = new Money(original.amountCents).negated();
        EntryRow row = new Booking(event.ledger(), event.transaction(), "REVERSAL", amount).row(decided);
        row.project = original.project;
        row.fund = original.fund;
        row.party = original.party;
        row.reference = original.transaction;
        book(row, event.transaction());
    }

    void reset() {
        transactions.deleteAllInBatch();
        postings.deleteAllInBatch();
        accounts.deleteAllInBatch();
        projects.deleteAllInBatch();
    }

    private void post(EntryRow entry, Posting posting, int line) {
        PostingRow row = new PostingRow(entry.id + "/" + line);
        row.ledger = entry.ledger;
        row.transaction = entry.transaction;
        row.position = entry.position;
        row.line = line;
        row.account = posting.account().value();
        row.amountCents = posting.amount().cents();
        postings.save(row);
        AccountRow account = account(entry.ledger, row.account);
        account.balanceCents = Math.addExact(account.balanceCents, row.amountCents);
    }

    /** Money of a project is in its allocations, in its commitments, or outside: paid. */
    private static void move(ProjectMoneyRow money, Transaction transaction) {
        for (Posting posting : transaction.postings()) {
            long cents = posting.amount().cents();
            if (posting.account().value().startsWith("allocation:")) {
                money.uncommittedCents = Math.addExact(money.uncommittedCents, cents);
            } else if (posting.account().value().startsWith("commitment:")) {
                money.unpaidCents = Math.addExact(money.unpaidCents, cents);
            } else if (posting.account().isExternal()) {
                money.paidCents = Math.addExact(money.paidCents, cents);
            }
        }
    }

    private AccountRow account(String ledger, String name) {
        String key = ledger + "/" + name;
        return accounts.findById(key).orElseGet(() -> {
            AccountRow row = new AccountRow(key);
            row.ledger = ledger;
            row.account = name;
            return accounts.save(row);
        });
    }

    private ProjectMoneyRow project(String ledger, String project) {
        String key = ledger + "/" + project;
        return projects.findById(key).orElseGet(() -> {
            ProjectMoneyRow row = new ProjectMoneyRow(key);
            row.ledger = ledger;
            row.project = project;
            return projects.save(row);
        });
    }
}
