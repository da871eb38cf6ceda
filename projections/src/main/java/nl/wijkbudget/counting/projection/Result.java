package nl.wijkbudget.counting.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.counting.AppliedRule;
import nl.wijkbudget.counting.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A count with its outcome and what went into it; titles are those on the ballot.
 *
 * @param rule null in counts of before it was kept
 */
public record Result(
        String count,
        String round,
        CountStatus status,
        String rulebook,
        String digest,
        String engine,
        int ballots,
        int setAside,
        long closedAtPosition,
        Instant countedAt,
        @Nullable String decision,
        @Nullable AppliedRule rule,
        Map<String, Named> candidates,
        Outcome outcome,
        List<ThemeShare> themes) {
    /** How a project was called on the ballot. */
    public record Named(String title, String theme) {}
}
