package nl.wijkbudget.agenda.projection;

import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/** How does the agenda of this round stand? Empty before it was drafted. As of a position of the log, or now. */
public record GetRankedAgenda(RoundId round, @Nullable LogPosition asOf) {
    public GetRankedAgenda(RoundId round) {
        this(round, null);
    }
}
