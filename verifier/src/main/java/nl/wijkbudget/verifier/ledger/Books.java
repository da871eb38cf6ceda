package nl.wijkbudget.verifier.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Event;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.round.Agenda;
import nl.wijkbudget.verifier.round.Rounds;

/** One ledger: the invariants I1 to I12 after every entry. */
final class Books {
    private static final long MOST_CENTS = 10_000_000_000_000L;
    private final Report report;
    private final Rounds rounds;
    private final Json opened;
    private final Map<String, Long> balances = new TreeMap<>();
    private final Map<String, Json> transactions = new HashMap<>();
    private final Set<String> reversed = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Json> allocations = new HashMap<>();
    private final Map<String, Json> commitments = new HashMap<>();
    private final Map<String, Long> drawn = new HashMap<>();

    /** What the id of a transaction is that of, if of anything, whence money comes and whither it goes. */
    private static final Map<String, List<String>> SHAPES = Map.of(
            "ContributionReceived", List.of("contribution", "external:partner:{partner}", "fund:{fund}:"),
            "BudgetAllocated", List.of("allocation", "fund:{fund}:", "allocation:{allocation}"),
            "AllocationReleased", List.of("", "allocation:{allocation}", "fund:"),
            "FundsCommitted", List.of("commitment", "allocation:{allocation}", "commitment:{commitment}"),
            "PaymentRecorded", List.of("payment", "commitment:{commitment}", "external:partner:{its payee}"),
            "UnspentReturned", List.of("", "commitment:{commitment}", "allocation:{its allocation}"),
            "FundsTransferred", List.of("", "fund:{from}:", "fund:{to}:"));

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
            known.add("fund:" + said.text("fund"));
            return;
        }
        Json transaction = said.get("transaction");
        String id = transaction.text("id");
        List<Move> moves = moves(transaction, 1);
        long sum = moves.stream().mapToLong(Move::amount).reduce(0, Math::addExact);
        require(sum == 0 && !moves.isEmpty(), event, "I1", sum);
        require(transactions.put(id, transaction) == null, event, "I5", id);
        require(isCited(name, said, transaction), event, "I10", transaction.text("basis"));
        require(isShaped(name, said, id, moves), event, "shape", name);
        moves.forEach(move -> post(event, move));
        require(balances.values().stream().mapToLong(Long::longValue).sum() == 0, event, "I12");
        allocate(event, moves);
    }

    private void require(boolean holds, Event event, String words, Object... values) {
        report.require(holds, "ledger", event, words, values);
    }

    private void post(Event event, Move move) {
        long after = Math.addExact(balances.getOrDefault(move.account(), 0L), move.amount());
        require(Math.abs(after) <= MOST_CENTS, event, "too-much", move.account());
        require(after >= 0 || move.account().startsWith("external:"), event, "I3", move.account(), after);
        balances.put(move.account(), after);
    }

    /** Whether what it stands on came before it in the log. */
    private boolean isCited(String name, Json said, Json transaction) {
        String basis = transaction.text("basis");
        if (name.equals("BudgetAllocated")) {
            Agenda agenda = rounds.find(said.text("agenda"));
            return basis.equals("agenda:" + said.text("agenda"))
                    && agenda != null
                    && agenda.isFor(opened)
                    && agenda.item(said.text("project")) != null;
        }
        if (name.equals("TransactionReversed")) {
            String original = said.text("original");
            return basis.equals("transaction:" + original)
                    && transactions.containsKey(original)
                    && reversed.add(original);
        }
        return known.contains(basis);
    }

    private static List<Move> moves(Json transaction, int sign) {
        return transaction.items("postings").stream()
                .map(posting -> new Move(posting.text("account"), Math.multiplyExact(sign, posting.whole("amount"))))
                .toList();
    }

    /** Whether money went from and to where this kind of entry moves it, and as much as it says. */
    private boolean isShaped(String name, Json said, String id, List<Move> moves) {
        if (name.equals("TransactionReversed")) {
            Json original = transactions.get(said.text("original"));
            return original != null && moves.equals(moves(original, -1));
        }
        List<String> shape = SHAPES.getOrDefault(name, List.of());
        if (shape.isEmpty()) {
            throw new Malformed("is an entry of no known kind");
        }
        String from = account(shape.get(1), said);
        String to = account(shape.get(2), said);
        if (name.equals("BudgetAllocated")) {
            allocations.put(to, said);
            known.add(to);
        } else if (name.equals("FundsCommitted")) {
            commitments.put(to, said);
            known.add(to);
        }
        long amount = said.whole("amount");
        boolean isNamed = shape.get(0).isEmpty() || id.equals(shape.get(0) + "." + said.text(shape.get(0)));
        return amount > 0 && isNamed && isMove(moves, from, to, amount);
    }

    /** An account by its shape: of what is said here, or where it is "its" of the commitment that this is of. */
    private String account(String shape, Json said) {
        int open = shape.indexOf('{');
        if (open < 0) {
            return shape;
        }
        String field = shape.substring(open + 1, shape.indexOf('}'));
        boolean isHere = !field.startsWith("its ");
        Json of = isHere ? said : commitments.get("commitment:" + said.text("commitment"));
        return of == null
                ? "?"
                : shape.substring(0, open)
                        + of.text(field.replace("its ", ""))
                        + shape.substring(shape.indexOf('}') + 1);
    }

    private static boolean isMove(List<Move> moves, String from, String to, long amount) {
        long out = sum(moves, from, -1);
        long in = sum(moves, to, 1);
        return out == -amount && in == amount && moves.stream().noneMatch(move -> move.amount() == 0);
    }

    /** What goes out of, or comes into, an account, or the accounts of a fund, whatever they are earmarked for. */
    private static long sum(List<Move> moves, String account, int sign) {
        return moves.stream()
                .filter(move -> account.startsWith("fund:")
                        ? move.account().startsWith(account)
                        : move.account().equals(account))
                .mapToLong(Move::amount)
                .filter(amount -> Long.signum(amount) == sign)
                .sum();
    }

    /** I6 and I7: what is drawn from funds for a project stays within its price and its pot, as they were adopted. */
    private void allocate(Event event, List<Move> moves) {
        boolean fromFunds = moves.stream().anyMatch(move -> move.account().startsWith("fund:"));
        for (Move move : fromFunds ? moves : List.<Move>of()) {
            Json allocation = allocations.get(move.account());
            if (allocation != null) {
                String project = allocation.text("project");
                drawn.merge(project, move.amount(), Math::addExact);
                Agenda agenda = rounds.find(allocation.text("agenda"));
                Json item = agenda == null ? null : agenda.item(project);
                if (agenda != null && item != null && move.amount() > 0) {
                    long inPot = agenda.sharing(item.text("pot")).stream()
                            .mapToLong(each -> drawn.getOrDefault(each, 0L))
                            .sum();
                    require(drawn.getOrDefault(project, 0L) <= item.whole("price"), event, "over-the-price", project);
                    require(inPot <= agenda.pot(item.text("pot")), event, "I6", item.text("pot"));
                }
            }
        }
    }
}
