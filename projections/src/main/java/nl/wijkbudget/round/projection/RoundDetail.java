package nl.wijkbudget.round.projection;

import java.time.Instant;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.rulebook.Channel;
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
        @Nullable String agenda) {
    /** Whether votes come in by this channel now; to the minute, the door of that channel says so. */
    public boolean takesVotesBy(Channel channel) {
        return phase == Phase.VOTING && rulebook != null && rulebook.channels().contains(channel);
    }
}
