package nl.wijkbudget.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The course of a count: every decision in order, every tie met, and figures of the run as a whole.
 *
 * @param moves each project of the poll at least once; its last move stands
 * @param figures by name, exact, such as {@code endowment} and {@code steps} of a completion by Add1
 */
public record Trace(List<Move> moves, List<Tie> ties, Map<String, String> figures) {
    public Trace {
        moves = List.copyOf(moves);
        ties = List.copyOf(ties);
        figures = Collections.unmodifiableMap(new TreeMap<>(figures));
    }

    public static Trace of(List<Move> moves, List<Tie> ties) {
        return new Trace(moves, ties, Map.of());
    }

    /** The funded projects in the order in which they were selected. */
    public List<Integer> winners() {
        return moves.stream()
                .filter(move -> move.verdict().isFunded())
                .map(Move::project)
                .toList();
    }
}
