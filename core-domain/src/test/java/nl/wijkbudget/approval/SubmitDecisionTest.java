package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.approval.ApprovalStory.CONTENT;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static nl.wijkbudget.approval.ApprovalStory.SUBMITTED;
import static nl.wijkbudget.approval.ApprovalStory.allocate;
import static nl.wijkbudget.approval.ApprovalStory.submission;
import static nl.wijkbudget.approval.ApprovalStory.submitted;

import nl.wijkbudget.approval.ApprovalRefusal.SubmissionExistsAlready;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.decision.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SubmitDecisionTest {
    private static final SubmitDecision COMMAND = new SubmitDecision(SUBMISSION, WIJK, CONTENT);

    private final AggregateTestFixture<Submission> submission = submission();

    @Test
    void lays_exactly_this_before_others_for_14_days() {
        submission.givenNoPriorActivity().when(COMMAND, TREASURER.toMetaData()).expectEvents(SUBMITTED);
    }

    @Test
    void stays_quiet_when_it_was_submitted() {
        submission.given(submitted()).when(COMMAND, TREASURER.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        submission
                .given(submitted())
                .when(new SubmitDecision(SUBMISSION, WIJK, Content.of(allocate(401))), TREASURER.toMetaData())
                .expectException(Refused.because(new SubmissionExistsAlready(SUBMISSION)));
    }
}
