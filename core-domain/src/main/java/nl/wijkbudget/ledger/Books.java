package nl.wijkbudget.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** The accounts of a ledger; every figure in it follows from the transactions posted, none is kept beside them (I11). */
final class Books {
    private final Map<AccountId, Money> balances = new TreeMap<>();
    private final Map<AccountId, List<Transaction>> statements = new HashMap<>();
    private final Map<TransactionId, Transaction> transactions = new HashMap<>();

    /** What stands on an account; zero when nothing was ever posted to it. */
    Money balance(AccountId account) {
        return balances.getOrDefault(account, Money.ZERO);
    }

    Map<AccountId, Money> balances() {
        return Map.copyOf(balances);
    }

    @Nullable
    Transaction find(TransactionId id) {
        return transactions.get(id);
    }

    /** The first account, by name, that the transaction would bring below zero without the right to (I3). */
    @Nullable
    AccountId overdrawnBy(Transaction transaction) {
        for (Map.Entry<AccountId, Money> after : balancesAfter(transaction).entrySet()) {
            if (after.getValue().isNegative() && !after.getKey().isExternal()) {
                return after.getKey();
            }
        }
        return null;
    }

    /** Posts all lines or none; decisions come first, so a transaction that breaks the books is a fault, not a refusal. */
    void post(Transaction transaction) {
        if (transactions.containsKey(transaction.id())) {
            throw new IllegalStateException("I4: posted before: " + transaction.id());
        }
        AccountId overdrawn = overdrawnBy(transaction);
        if (overdrawn != null) {
            throw new IllegalStateException("I3: " + transaction.id() + " brings " + overdrawn + " below zero");
        }
        Map<AccountId, Money> after = balancesAfter(transaction);
        requireUnchangedTotal(after, transaction);
        balances.putAll(after);
        after.keySet().forEach(account -> statements
                .computeIfAbsent(account, first -> new ArrayList<>())
                .add(transaction));
        transactions.put(transaction.id(), transaction);
    }

    /** What came out of each fund account into this account, net, in the order in which it first came. */
    Map<AccountId, Money> drawnFromFunds(AccountId account) {
        Map<AccountId, Money> drawn = new LinkedHashMap<>();
        statements.getOrDefault(account, List.of()).stream()
                .flatMap(transaction -> transaction.postings().stream())
                .filter(posting -> posting.account().isFund())
                .forEach(posting ->
                        drawn.merge(posting.account(), posting.amount().negated(), Money::plus));
        return drawn;
    }

    private Map<AccountId, Money> balancesAfter(Transaction transaction) {
        Map<AccountId, Money> after = new TreeMap<>();
        for (Posting posting : transaction.postings()) {
            Money before = after.getOrDefault(posting.account(), balance(posting.account()));
            after.put(posting.account(), before.plus(posting.amount()));
        }
        return after;
    }

    /** All accounts together were zero and stay zero (I12). */
    private void requireUnchangedTotal(Map<AccountId, Money> after, Transaction transaction) {
        long change = 0;
        for (Map.Entry<AccountId, Money> entry : after.entrySet()) {
            long difference = Math.subtractExact(
                    entry.getValue().cents(), balance(entry.getKey()).cents());
            change = Math.addExact(change, difference);
        }
        if (change != 0) {
            throw new IllegalStateException("I12: " + transaction.id() + " changes the total by " + change);
        }
    }
}
