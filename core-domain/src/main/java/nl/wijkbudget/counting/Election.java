package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.rulebook.Rulebook;

/** All that a counting rule may look at: the rulebook and the ballots that count, in log order. */
public record Election(Rulebook rulebook, List<CountedBallot> ballots) {
    public Election {
        ballots = List.copyOf(ballots);
    }
}
