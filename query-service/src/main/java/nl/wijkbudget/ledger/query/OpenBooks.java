package nl.wijkbudget.ledger.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.ledger.projection.Entry;
import nl.wijkbudget.money.Money;
import org.jspecify.annotations.Nullable;

/** What in the books can still be acted on: allocations and commitments with money left, and entries that stand. */
record OpenBooks(List<Entry> entries) {
    private static final String REVERSED = "transaction:";

    /** An allocation or a commitment with money left; by is who made it. */
    public record Part(
            String id, @Nullable String project, @Nullable String payee, String by, Money left) {}

    List<Part> allocations() {
        return parts("ALLOCATION", "allocation:");
    }

    List<Part> commitments() {
        return parts("COMMITMENT", "commitment:");
    }

    /** What nobody reversed, the newest first. */
    List<Entry> standing() {
        Set<String> reversed = entries.stream()
                .filter(entry -> entry.kind().equals("REVERSAL"))
                .map(Entry::basis)
                .collect(Collectors.toSet());
        List<Entry> standing = new ArrayList<>(entries.stream()
                .filter(entry -> !reversed.contains(REVERSED + entry.transaction()))
                .toList());
        Collections.reverse(standing);
        return standing;
    }

    private List<Part> parts(String kind, String name) {
        Map<String, Money> balances = entries.stream()
                .flatMap(entry -> entry.lines().stream())
                .collect(Collectors.toMap(Entry.Line::account, Entry.Line::amount, Money::plus));
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .flatMap(entry -> made(entry, name, balances))
                .filter(part -> part.left().isPositive())
                .toList();
    }

    /** What makes an allocation or a commitment moves money into one account, which is called after it. */
    private static Stream<Part> made(Entry entry, String name, Map<String, Money> balances) {
        return entry.lines().stream()
                .map(Entry.Line::account)
                .filter(account -> account.startsWith(name))
                .map(account -> new Part(
                        account.substring(name.length()),
                        entry.project(),
                        entry.party(),
                        entry.actor(),
                        balances.getOrDefault(account, Money.ZERO)));
    }
}
