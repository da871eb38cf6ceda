package nl.wijkbudget.counting.command;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.counting.CountProgress;
import nl.wijkbudget.counting.CountProgress.Step;
import nl.wijkbudget.counting.GetCountProgress;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** How far each count is that goes on in this process; of one that ended its result tells. */
public final class CountsUnderWay {
    private static final long TOLD_EVERY = 500;

    private final QueryUpdateEmitter followers;
    private final Map<RoundId, CountProgress> counts = new ConcurrentHashMap<>();
    private final Map<RoundId, Integer> goingOn = new ConcurrentHashMap<>();

    public CountsUnderWay(QueryUpdateEmitter followers) {
        this.followers = followers;
    }

    void begin(RoundId round) {
        goingOn.merge(round, 1, Integer::sum);
        tell(new CountProgress(round, Step.READING, 0));
    }

    /** The last of several that go on at once is the end. */
    void end(RoundId round) {
        if (goingOn.computeIfPresent(round, (same, counts) -> counts == 1 ? null : counts - 1) == null) {
            counts.remove(round);
            emit(new CountProgress(round, Step.ENDED, 0));
        }
    }

    /** So many ballots are out of the box; nothing is told of a count that nobody waits for. */
    void read(RoundId round, long ballots) {
        if (ballots % TOLD_EVERY == 0 && counts.containsKey(round)) {
            tell(new CountProgress(round, Step.READING, ballots));
        }
    }

    void allRead(RoundId round, long ballots) {
        if (counts.containsKey(round)) {
            tell(new CountProgress(round, Step.APPLYING_RULES, ballots));
        }
    }

    @QueryHandler
    Optional<CountProgress> answer(GetCountProgress query) {
        return Optional.ofNullable(counts.get(query.round()));
    }

    private void tell(CountProgress progress) {
        counts.put(progress.round(), progress);
        emit(progress);
    }

    private void emit(CountProgress progress) {
        followers.emit(GetCountProgress.class, asked -> asked.round().equals(progress.round()), progress);
    }
}
