package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;

/** What the engine counts out of events. */
public final class EngineCount {
    private EngineCount() {}

    /** The count of a round of which these events, from the first on, are the log. */
    public static VotesCounted of(CountId count, RoundId round, List<Object> log) {
        BallotBoxFold box = new BallotBoxFold(round);
        for (int position = 0; position < log.size(); position++) {
            box.after(position, log.get(position));
        }
        BoxContents contents = box.contents();
        var rule = CountingRules.of(contents.election().rulebook().rule());
        return new VotesCounted(
                count,
                round,
                contents.hash(),
                contents.ballots(),
                CountingRules.ENGINE,
                AppliedRule.of(rule),
                CountedElection.of(contents.election(), rule).outcome());
    }
}
