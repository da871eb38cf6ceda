package nl.wijkbudget.ledger;

import static nl.wijkbudget.ledger.Kas.GARDEN;
import static nl.wijkbudget.ledger.Kas.KITCHEN;
import static nl.wijkbudget.ledger.Kas.TREES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TransactionId;

/** The same books kept in another way: counters per event, in plain numbers, to check the ledger against. */
final class PlainBooks {
    private static final Map<ProjectId, Long> PRICES = Map.of(GARDEN, 40_000L, TREES, 50_000L, KITCHEN, 30_000L);
    private static final long POT = 80_000L;

    private final Map<AccountId, Long> balances = new HashMap<>();
    private final Map<TransactionId, Fact> facts = new HashMap<>();
    private final Map<AllocationId, ProjectId> projects = new HashMap<>();
    private final Map<CommitmentId, AllocationId> allocations = new HashMap<>();
    private final Map<AllocationId, Long> allocated = new HashMap<>();
    private final Map<CommitmentId, Long> committed = new HashMap<>();
    private final Map<CommitmentId, Long> paid = new HashMap<>();

    void take(Fact fact, Transaction transaction) {
        facts.put(transaction.id(), fact);
        transaction
                .postings()
                .forEach(line -> balances.merge(line.account(), line.amount().cents(), Long::sum));
        count(fact, 1);
    }

    void requireInvariants(Transaction last) {
        assertThat(last.postings().stream()
                        .mapToLong(line -> line.amount().cents())
                        .sum())
                .as("I1")
                .isZero();
        assertThat(balances.values().stream().mapToLong(cents -> cents).sum())
                .as("I12")
                .isZero();
        balances.forEach((account, cents) -> assertThat(account.isExternal() || cents >= 0)
                .as("I3 %s", account)
                .isTrue());
        PRICES.forEach((project, price) ->
                assertThat(allocatedTo(project)).as("price of %s", project).isBetween(0L, price));
        assertThat(allocated.values().stream().mapToLong(cents -> cents).sum())
                .as("I6")
                .isLessThanOrEqualTo(POT);
        allocated.forEach(this::requireWithin);
        committed.forEach((id, cents) -> requireWithin(id, cents, paid.getOrDefault(id, 0L)));
    }

    /** I8 for an allocation, and I11: what stands on its account is what the counters say. */
    private void requireWithin(AllocationId id, long cents) {
        long used = committed.entrySet().stream()
                .filter(entry -> id.equals(allocations.get(entry.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(used).as("I8 %s", id).isBetween(0L, cents);
        assertThat(balances.get(AccountId.of(id))).as("I11 %s", id).isEqualTo(cents - used);
    }

    private void requireWithin(CommitmentId id, long cents, long used) {
        assertThat(used).as("I8 %s", id).isBetween(0L, cents);
        assertThat(balances.get(AccountId.of(id))).as("I11 %s", id).isEqualTo(cents - used);
    }

    Map<AccountId, Long> balances() {
        return balances;
    }

    private long allocatedTo(ProjectId project) {
        return allocated.entrySet().stream()
                .filter(entry -> project.equals(projects.get(entry.getKey())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private void count(Fact fact, int sign) {
        if (fact instanceof BudgetAllocated made) {
            projects.put(made.allocation(), made.project());
            allocated.merge(made.allocation(), sign * made.amount().cents(), Long::sum);
        } else if (fact instanceof AllocationReleased made) {
            allocated.merge(made.allocation(), -sign * made.amount().cents(), Long::sum);
        } else if (fact instanceof FundsCommitted made) {
            allocations.put(made.commitment(), made.allocation());
            committed.merge(made.commitment(), sign * made.amount().cents(), Long::sum);
        } else if (fact instanceof UnspentReturned made) {
            committed.merge(made.commitment(), -sign * made.amount().cents(), Long::sum);
        } else if (fact instanceof PaymentRecorded made) {
            paid.merge(made.commitment(), sign * made.amount().cents(), Long::sum);
        } else if (fact instanceof TransactionReversed made) {
            count(Objects.requireNonNull(facts.get(made.original())), -sign);
        }
    }
}
