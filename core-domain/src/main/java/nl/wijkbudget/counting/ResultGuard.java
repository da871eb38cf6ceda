package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.counting.CountRefusal.RoundHasAnotherResult;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.jspecify.annotations.Nullable;

/**
 * Lets one count of a round become its result: the first that is certified, and none once the round was abandoned.
 *
 * <p>A count is certified in its own stream, and the round hears of it a moment later.
 */
public record ResultGuard(Map<RoundId, CountId> results, Set<RoundId> abandoned) implements LastWord {
    /** Before the first event of the log. */
    public static final ResultGuard EMPTY = new ResultGuard(Map.of(), Set.of());

    public ResultGuard {
        results = Map.copyOf(results);
        abandoned = Set.copyOf(abandoned);
    }

    @Override
    public Set<Class<?>> learnsFrom() {
        return Set.of(ResultCertified.class, RoundAbandoned.class);
    }

    @Override
    public ResultGuard after(Object event) {
        if (event instanceof ResultCertified certified) {
            Map<RoundId, CountId> known = new HashMap<>(results);
            known.putIfAbsent(certified.round(), certified.count());
            return new ResultGuard(known, abandoned);
        }
        if (event instanceof RoundAbandoned given) {
            Set<RoundId> known = new HashSet<>(abandoned);
            known.add(given.round());
            return new ResultGuard(results, known);
        }
        return this;
    }

    @Override
    public @Nullable Refusal objection(Object event) {
        if (!(event instanceof ResultCertified certified)) {
            return null;
        }
        RoundId round = certified.round();
        if (abandoned.contains(round)) {
            return new WrongPhase(round, Phase.ABANDONED, Phase.COUNTING);
        }
        CountId result = results.getOrDefault(round, certified.count());
        return result.equals(certified.count()) ? null : new RoundHasAnotherResult(round);
    }
}
