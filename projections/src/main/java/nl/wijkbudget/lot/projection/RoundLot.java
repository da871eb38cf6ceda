package nl.wijkbudget.lot.projection;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.round.ClosingTree;
import org.jspecify.annotations.Nullable;

/**
 * The lot of a round, as far as it is.
 *
 * @param needed how many must commit before the vote opens
 * @param seedsUntil from when a missing seed may be replaced by a draw in public; null before closing
 * @param tree of which the root went into the seed; null before a draw from seeds
 * @param seed that all made together; null before a draw from seeds
 * @param order of all projects of the ballot, empty before the draw
 * @param statement what was done at a draw in public; null for a draw from seeds
 */
public record RoundLot(
        String round,
        int needed,
        List<LotContribution> contributions,
        @Nullable Instant seedsUntil,
        @Nullable ClosingTree tree,
        @Nullable String seed,
        List<String> order,
        @Nullable String statement) {
    public RoundLot {
        contributions = List.copyOf(contributions);
        order = List.copyOf(order);
    }

    /** Whether it was drawn, either way. */
    public boolean isDrawn() {
        return !order.isEmpty();
    }

    /** How many commitments the vote still waits for. */
    public int lacking() {
        return Math.max(0, needed - contributions.size());
    }

    /** How many did not reveal. */
    public int hidden() {
        return Math.toIntExact(
                contributions.stream().filter(each -> each.seed() == null).count());
    }
}
