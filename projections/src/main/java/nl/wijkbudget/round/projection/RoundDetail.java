package nl.wijkbudget.round.projection;

import java.time.Instant;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A round; rulebook and hash are there from the opening of the vote on. */
public record RoundDetail(
        String round,
        String neighbourhood,
        String title,
        String currency,
        Phase phase,
        Instant plannedAt,
        @Nullable Instant votingClosedAt,
        @Nullable String rulebookHash,
        @Nullable Rulebook rulebook,
        @Nullable String result,
        @Nullable String agenda) {}
