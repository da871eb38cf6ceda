package nl.wijkbudget.counting;

import java.util.Comparator;
import java.util.List;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Lot;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * All that a counting rule may look at.
 *
 * @param ballots those that count, in log order
 * @param drawn the lot that was drawn after closing, where the rulebook asks for one
 */
public record Election(
        Rulebook rulebook,
        List<CountedBallot> ballots,
        @Nullable Lot drawn) {
    public Election {
        ballots = List.copyOf(ballots);
    }

    /** One without a lot after closing. */
    public Election(Rulebook rulebook, List<CountedBallot> ballots) {
        this(rulebook, ballots, null);
    }

    Comparator<Candidate> tieOrder() {
        return TieOrder.of(rulebook, drawn);
    }
}
