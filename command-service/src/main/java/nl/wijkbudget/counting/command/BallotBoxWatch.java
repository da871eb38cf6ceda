package nl.wijkbudget.counting.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.identity.RoundId;

/** Where who waits for a count in this process hears of each ballot that is taken out of the box. */
public final class BallotBoxWatch {
    private final Map<RoundId, Runnable> watchers = new ConcurrentHashMap<>();

    /** Hears of the ballots of this round while the count goes on; of none when another process counts. */
    public void during(Runnable count, RoundId round, Runnable eachBallot) {
        watchers.put(round, eachBallot);
        try {
            count.run();
        } finally {
            watchers.remove(round, eachBallot);
        }
    }

    Runnable of(RoundId round) {
        return watchers.getOrDefault(round, () -> {});
    }
}
