package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.approval.ApprovalStory.APPROVED;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static nl.wijkbudget.approval.ApprovalStory.by;
import static nl.wijkbudget.approval.ApprovalStory.submission;
import static nl.wijkbudget.approval.ApprovalStory.submitted;

import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsNotYours;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsUnknown;
import nl.wijkbudget.approval.SubmissionCommand.WithdrawSubmission;
import nl.wijkbudget.decision.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class WithdrawSubmissionTest {
    private static final WithdrawSubmission COMMAND = new WithdrawSubmission(SUBMISSION);
    private static final SubmissionWithdrawn WITHDRAWN = new SubmissionWithdrawn(SUBMISSION);

    private final AggregateTestFixture<Submission> submission = submission();

    @Test
    void takes_it_back() {
        submission.given(submitted()).when(COMMAND, TREASURER.toMetaData()).expectEvents(WITHDRAWN);
    }

    @Test
    void stays_quiet_when_it_was_taken_back() {
        submission
                .given(submitted(), by(TREASURER, WITHDRAWN, 1))
                .when(COMMAND, TREASURER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void comes_too_late_after_two_approvals() {
        submission
                .given(submitted(), by(FRONT_RUNNER, APPROVED, 1), by(APPROVER, APPROVED, 2))
                .when(COMMAND, TREASURER.toMetaData())
                .expectException(Refused.because(new SubmissionIsSettled(SUBMISSION, SubmissionState.APPROVED)));
    }

    @Test
    void refuses_someone_else() {
        submission
                .given(submitted())
                .when(COMMAND, APPROVER.toMetaData())
                .expectException(Refused.because(new SubmissionIsNotYours(SUBMISSION)));
    }

    @Test
    void refuses_what_nobody_submitted() {
        submission
                .givenNoPriorActivity()
                .when(COMMAND, TREASURER.toMetaData())
                .expectException(Refused.because(new SubmissionIsUnknown(SUBMISSION)));
    }
}
