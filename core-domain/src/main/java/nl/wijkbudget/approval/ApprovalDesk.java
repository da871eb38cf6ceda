package nl.wijkbudget.approval;

import java.time.Clock;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;

/** Holds a command against what its neighbourhood put under four eyes, and against the approval that it names. */
public record ApprovalDesk(FourEyesRules rules, Submissions submissions, Clock clock) implements Approvals {
    @Override
    public void require(NeighbourhoodId neighbourhood, Command command, Authority authority) {
        Weight weight = Scales.weigh(command);
        FourEyesRule rule = rules.of(neighbourhood);
        if (weight == null || rule == null || !rule.covers(weight)) {
            return;
        }
        SubmissionId submission = authority.submission();
        if (submission == null) {
            throw new Rejection(new ApprovalIsNeeded(neighbourhood, weight.matter()));
        }
        submissions.of(submission).requireApproved(neighbourhood, command, authority, clock.instant());
    }
}
