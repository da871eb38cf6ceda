package nl.wijkbudget.approval.projection;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionState;
import nl.wijkbudget.decision.Role;
import org.jspecify.annotations.Nullable;

/**
 * A decision that was laid before others, with exactly what would be decided.
 *
 * @param content the text that was hashed
 * @param expiresAt from when on nobody can approve it any more, which is no state of its own
 * @param because why it was declined, or could not be carried out
 */
public record SubmittedDecision(
        String submission,
        String neighbourhood,
        Matter matter,
        String content,
        String hash,
        String submitter,
        Role role,
        @Nullable String reason,
        Instant submittedAt,
        Instant expiresAt,
        long position,
        SubmissionState state,
        List<Approval> approvals,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable String because) {
    public SubmittedDecision {
        approvals = List.copyOf(approvals);
    }

    /** Whether others can still say yes or no. */
    public boolean isOpenAt(Instant now) {
        return state == SubmissionState.WAITING && now.isBefore(expiresAt);
    }

    /** Who said yes, and in which role. */
    public record Approval(String actor, Role role, Instant approvedAt) {}
}
