package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.ACCOUNT_IS_BELOW_ZERO;
import static nl.wijkbudget.fsck.command.FaultKind.REVERSAL_IS_NOT_OF_ITS_ORIGINAL;
import static nl.wijkbudget.fsck.command.FaultKind.TRANSACTION_DOES_NOT_SUM_TO_ZERO;
import static nl.wijkbudget.fsck.command.FaultKind.TRANSACTION_IS_THERE_TWICE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** One ledger as its postings make it, by plain sums of cents. */
final class LedgerBooks {
    private static final String EXTERNAL = "external:";

    private record Line(String account, long cents) {
        Line negated() {
            return new Line(account, Math.negateExact(cents));
        }
    }

    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, List<Line>> transactions = new HashMap<>();
    private final Set<String> reversed = new HashSet<>();

    void after(Place place, JsonNode event, Findings findings) {
        String id = event.path("transaction").path("id").asString("");
        List<Line> lines = lines(event.path("transaction"));
        Place here = place.and("transaction", id);
        long sum = lines.stream().mapToLong(Line::cents).reduce(0, Math::addExact);
        if (sum != 0) {
            findings.found(TRANSACTION_DOES_NOT_SUM_TO_ZERO, here, sum);
        }
        if (transactions.putIfAbsent(id, lines) != null) {
            findings.found(TRANSACTION_IS_THERE_TWICE, here);
        }
        String original = event.path("original").asString("");
        if (!original.isEmpty() && !reverses(original, lines)) {
            findings.found(REVERSAL_IS_NOT_OF_ITS_ORIGINAL, here, original);
        }
        for (Line line : lines) {
            balances.merge(line.account(), line.cents(), Math::addExact);
        }
        lines.stream().map(Line::account).distinct().forEach(account -> {
            long balance = balances.getOrDefault(account, 0L);
            if (balance < 0 && !account.startsWith(EXTERNAL)) {
                findings.found(ACCOUNT_IS_BELOW_ZERO, here.and("account", account), balance);
            }
        });
    }

    private boolean reverses(String original, List<Line> lines) {
        List<Line> known = transactions.get(original);
        return known != null && known.stream().map(Line::negated).toList().equals(lines) && reversed.add(original);
    }

    private static List<Line> lines(JsonNode transaction) {
        List<Line> lines = new ArrayList<>();
        transaction
                .path("postings")
                .forEach(posting -> lines.add(new Line(
                        posting.path("account").asString(""),
                        posting.path("amount").asLong(0))));
        return lines;
    }

    long sum() {
        return balances.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }

    /** What is stored and what the postings make, for every account where that is not the same. */
    Map<String, Map.Entry<Long, Long>> differences(Map<String, Long> stored) {
        Map<String, Map.Entry<Long, Long>> different = new TreeMap<>();
        Set<String> accounts = new TreeSet<>(balances.keySet());
        accounts.addAll(stored.keySet());
        for (String account : accounts) {
            long kept = stored.getOrDefault(account, 0L);
            long made = balances.getOrDefault(account, 0L);
            if (kept != made) {
                different.put(account, Map.entry(kept, made));
            }
        }
        return different;
    }
}
