package nl.wijkbudget.rulebook;

import java.time.Instant;

/** When votes are accepted: from the opening instant up to but not including the closing instant. */
public record VotingWindow(Instant opensAt, Instant closesAt) {
    public VotingWindow {
        if (!opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException("Voting opens before it closes: " + opensAt + ", " + closesAt);
        }
    }

    public boolean opensAfter(Instant instant) {
        return instant.isBefore(opensAt);
    }

    /** Whether it is over; it is at the closing instant itself. */
    public boolean isOverAt(Instant instant) {
        return !instant.isBefore(closesAt);
    }
}
