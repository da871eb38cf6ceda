package nl.wijkbudget.verifier.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.round.Agenda;
import nl.wijkbudget.verifier.round.Rounds;

/** One ledger: the invariants I1 to I12 after every entry. */
final class Books {
    private static final long MOST_CENTS = 10_000_000_000_000L;
    /** What the id of an entry is if that is fixed, whence its money comes and whither it goes: "its" of its commitment. */
    private static final Map<String, List<String>> SHAPES = Map.of(
            "ContributionReceived",
                    List.of("contribution.{contribution}", "external:partner:{partner}", "fund:{fund}:"),
            "BudgetAllocated", List.of("allocation.{allocation}", "fund:{fund}:", "allocation:{allocation}"),
            "AllocationReleased", List.of("", "allocation:{allocation}", "fund:"),
            "FundsCommitted", List.of("commitment.{commitment}", "allocation:{allocation}", "commitment:{commitment}"),
            "PaymentRecorded", List.of("payment.{payment}", "commitment:{commitment}", "external:partner:{its payee}"),
            "UnspentReturned", List.of("", "commitment:{commitment}", "allocation:{its allocation}"),
            "FundsTransferred", List.of("", "fund:{from}:", "fund:{to}:"));

    private static final Pattern FIELD = Pattern.compile("\\{(its )?(\\w+)}");

    private final Report report;
    private final Rounds rounds;
    private final Json opened;
    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, Json> transactions = new HashMap<>();
    private final Set<String> reversed = new HashSet<>();
    /** Funds, allocations and commitments by their accounts, as they were opened or made. */
    private final Map<String, Json> known = new HashMap<>();

    private final Map<String, Long> drawn = new HashMap<>();

    private record Move(String account, long amount) {}

    Books(Report report, Rounds rounds, Json opened) {
        this.report = report;
        this.rounds = rounds;
        this.opened = opened;
    }

    void on(Event event) {
        Json said = event.payload();
        String name = event.name();
        if (name.equals("FundOpened")) {
            known.put("fund:" + said.text("fund"), said);
            return;
        }
        Json transaction = said.get("transaction");
        String id = transaction.text("id");
        List<Move> moves = moves(transaction, 1);
        long sum = moves.stream().mapToLong(Move::amount).reduce(0, Math::addExact);
        require(sum == 0 && !moves.isEmpty(), event, "I1", sum);
        require(transactions.put(id, transaction) == null, event, "I5", id);
        require(isCited(name, said, transaction.text("basis")), event, "I10", transaction.text("basis"));
        require(isShaped(name, said, id, moves), event, "shape", name);
        moves.forEach(move -> post(event, move));
        require(balances.values().stream().mapToLong(Long::longValue).sum() == 0, event, "I12");
        draw(event, moves);
    }

    private void require(boolean holds, Event event, String words, Object... values) {
        report.require(holds, "ledger", event, words, values);
    }

    private static List<Move> moves(Json transaction, int sign) {
        return transaction.items("postings").stream()
                .map(posting -> new Move(posting.text("account"), Math.multiplyExact(sign, posting.whole("amount"))))
                .toList();
    }

    /** Whether what it stands on came before it in the log. */
    private boolean isCited(String name, Json said, String basis) {
        if (name.equals("BudgetAllocated")) {
            Agenda agenda = rounds.find(said.text("agenda"));
            boolean isOnIt = agenda != null && agenda.funds(said.text("project"), opened);
            return isOnIt && basis.equals("agenda:" + said.text("agenda"));
        }
        if (name.equals("TransactionReversed")) {
            String original = said.text("original");
            boolean isThere = transactions.containsKey(original) && basis.equals("transaction:" + original);
            return isThere && reversed.add(original);
        }
        return known.containsKey(basis);
    }

    /** Whether money went from and to where this kind of entry moves it, and as much as it says. */
    private boolean isShaped(String name, Json said, String id, List<Move> moves) {
        if (name.equals("TransactionReversed")) {
            Json original = transactions.get(said.text("original"));
            return original != null && moves.equals(moves(original, -1));
        }
        List<String> shape = Malformed.ifAbsent(SHAPES.get(name), "is an entry of no known kind");
        String from = filled(shape.get(1), said);
        String to = filled(shape.get(2), said);
        if (name.equals("BudgetAllocated") || name.equals("FundsCommitted")) {
            known.put(to, said);
        }
        long in = 0;
        for (Move move : moves) {
            String account = move.amount() < 0 ? from : to;
            boolean isItsAccount = account.startsWith("fund:")
                    ? move.account().startsWith(account)
                    : move.account().equals(account);
            if (move.amount() == 0 || !isItsAccount) {
                return false;
            }
            in += Math.max(0, move.amount());
        }
        boolean isNamed = shape.get(0).isEmpty() || id.equals(filled(shape.get(0), said));
        return isNamed && in > 0 && in == said.whole("amount");
    }

    /** A shape with the fields of what is said in their places. */
    private String filled(String shape, Json said) {
        return FIELD.matcher(shape).replaceAll(field -> {
            Json of = field.group(1) == null ? said : known.get("commitment:" + said.text("commitment"));
            return of == null ? "?" : Matcher.quoteReplacement(of.text(field.group(2)));
        });
    }

    private void post(Event event, Move move) {
        long after = Math.addExact(balances.getOrDefault(move.account(), 0L), move.amount());
        require(Math.abs(after) <= MOST_CENTS, event, "too-much", move.account());
        require(after >= 0 || move.account().startsWith("external:"), event, "I3", move.account(), after);
        balances.put(move.account(), after);
    }

    /** I6 and I7: what is drawn from funds for a project stays within its price and its pot, as they were adopted. */
    private void draw(Event event, List<Move> moves) {
        if (moves.stream().anyMatch(move -> move.account().startsWith("fund:"))) {
            for (Move move : moves) {
                Json allocation = known.get(move.account());
                if (allocation != null && move.account().startsWith("allocation:")) {
                    String project = allocation.text("project");
                    drawn.merge(project, move.amount(), Math::addExact);
                    Agenda agenda = rounds.find(allocation.text("agenda"));
                    if (agenda != null && move.amount() > 0) {
                        agenda.requireWithin(event, project, drawn);
                    }
                }
            }
        }
    }
}
