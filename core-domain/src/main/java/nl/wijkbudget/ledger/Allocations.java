package nl.wijkbudget.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.LedgerRefusal.AllocationIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheAllocation;
import nl.wijkbudget.money.Money;

/** The budgets set apart for projects, and where their money came from. */
final class Allocations {
    private final Books books;
    private final Map<AllocationId, BudgetAllocated> made = new LinkedHashMap<>();

    Allocations(Books books) {
        this.books = books;
    }

    BudgetAllocated require(AllocationId id) {
        BudgetAllocated allocation = made.get(id);
        if (allocation == null) {
            throw new Rejection(new AllocationIsUnknown(id));
        }
        return allocation;
    }

    /** Refuses when less than this is left to commit or release. */
    void requireAvailable(AllocationId id, Money amount) {
        Money available = books.balance(AccountId.of(require(id).allocation()));
        if (amount.exceeds(available)) {
            throw new Rejection(new OverTheAllocation(id, available, amount));
        }
    }

    /** Gives the amount back to the accounts it was drawn from, those drawn last first: free money is free again first. */
    List<Posting> giveBack(AllocationId id, Money amount) {
        requireAvailable(id, amount);
        List<Map.Entry<AccountId, Money>> drawn = new ArrayList<>(drawn(id).entrySet());
        List<Posting> back = new ArrayList<>();
        Money open = amount;
        for (int last = drawn.size() - 1; last >= 0 && open.isPositive(); last--) {
            Money part = drawn.get(last).getValue();
            part = part.exceeds(open) ? open : part;
            if (part.isPositive()) {
                back.add(new Posting(drawn.get(last).getKey(), part));
                open = open.minus(part);
            }
        }
        return back;
    }

    /** What funds gave to allocations of this kind, less what was released or reversed. */
    Money total(Predicate<BudgetAllocated> counted) {
        return made.values().stream()
                .filter(counted)
                .flatMap(allocation -> drawn(allocation.allocation()).values().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    /** Which allocations would get money from funds by this transaction, such as the reversal of a release. */
    List<Increase> increasedBy(Transaction transaction) {
        boolean drawsFromFunds = transaction.postings().stream()
                .anyMatch(posting ->
                        posting.account().isFund() && posting.amount().isNegative());
        return made.values().stream()
                .filter(allocation -> drawsFromFunds)
                .flatMap(allocation -> transaction.postings().stream()
                        .filter(posting -> posting.account().equals(AccountId.of(allocation.allocation())))
                        .map(posting -> new Increase(allocation.project(), allocation.agenda(), posting.amount())))
                .toList();
    }

    /** An amount on its way into an allocation. */
    record Increase(ProjectId project, AgendaId agenda, Money amount) {}

    void add(BudgetAllocated event) {
        made.put(event.allocation(), event);
    }

    private Map<AccountId, Money> drawn(AllocationId id) {
        return books.drawnFromFunds(AccountId.of(id));
    }
}
