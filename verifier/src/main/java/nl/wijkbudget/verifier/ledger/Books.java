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

    /** Whence and whither money goes, and what the id of its transaction is that of, if of anything. */
    private record Shape(String id, String from, String to) {}

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
        Shape shape = shape(name, said);
        if (name.equals("BudgetAllocated")) {
            allocations.put(shape.to(), said);
            known.add(shape.to());
        } else if (name.equals("FundsCommitted")) {
            commitments.put(shape.to(), said);
            known.add(shape.to());
        }
        long amount = said.whole("amount");
        boolean isNamed = shape.id().isEmpty() || id.equals(shape.id() + "." + said.text(shape.id()));
        return amount > 0 && isNamed && isMove(moves, shape.from(), shape.to(), amount);
    }

    private Shape shape(String name, Json said) {
        return switch (name) {
            case "ContributionReceived" ->
                new Shape(
                        "contribution", "external:partner:" + said.text("partner"), "fund:" + said.text("fund") + ":");
            case "BudgetAllocated" ->
                new Shape("allocation", "fund:" + said.text("fund") + ":", "allocation:" + said.text("allocation"));
            case "AllocationReleased" -> new Shape("", "allocation:" + said.text("allocation"), "fund:");
            case "FundsCommitted" ->
                new Shape(
                        "commitment", "allocation:" + said.text("allocation"), "commitment:" + said.text("commitment"));
            case "PaymentRecorded" -> ofCommitment("payment", said, "external:partner:", "payee");
            case "UnspentReturned" -> ofCommitment("", said, "allocation:", "allocation");
            case "FundsTransferred" ->
                new Shape("", "fund:" + said.text("from") + ":", "fund:" + said.text("to") + ":");
            default -> throw new Malformed("is an entry of no known kind");
        };
    }

    private Shape ofCommitment(String id, Json said, String account, String whose) {
        String from = "commitment:" + said.text("commitment");
        Json committed = commitments.get(from);
        return new Shape(id, from, committed == null ? "?" : account + committed.text(whose));
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
