package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.approval.ApprovalStory.APPROVED;
import static nl.wijkbudget.approval.ApprovalStory.HASH;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static nl.wijkbudget.approval.ApprovalStory.allocate;
import static nl.wijkbudget.approval.ApprovalStory.by;
import static nl.wijkbudget.approval.ApprovalStory.submission;
import static nl.wijkbudget.approval.ApprovalStory.submitted;
import static nl.wijkbudget.approval.ApprovalStory.submittedUntil;

import nl.wijkbudget.approval.ApprovalRefusal.ContentIsAnother;
import nl.wijkbudget.approval.ApprovalRefusal.RoleHasApproved;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsExpired;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsUnknown;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsYourOwn;
import nl.wijkbudget.approval.SubmissionCommand.ApproveSubmission;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ActorId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ApproveSubmissionTest {
    private static final ApproveSubmission COMMAND = new ApproveSubmission(SUBMISSION, HASH);

    private final AggregateTestFixture<Submission> submission = submission();

    @Test
    void someone_else_approves_it() {
        submission.given(submitted()).when(COMMAND, APPROVER.toMetaData()).expectEvents(APPROVED);
    }

    @Test
    void a_second_approves_it_in_another_role() {
        submission
                .given(submitted(), by(APPROVER, APPROVED, 1))
                .when(COMMAND, FRONT_RUNNER.toMetaData())
                .expectEvents(APPROVED);
    }

    @Test
    void stays_quiet_the_second_time() {
        submission
                .given(submitted(), by(APPROVER, APPROVED, 1))
                .when(COMMAND, APPROVER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_who_submitted_it() {
        submission
                .given(submitted())
                .when(COMMAND, TREASURER.toMetaData())
                .expectException(Refused.because(new SubmissionIsYourOwn(SUBMISSION)));
    }

    @Test
    void refuses_a_second_in_the_same_role() {
        Authority colleague = new Authority(new ActorId("collega"), APPROVER.role(), null, null, null);
        submission
                .given(submitted(), by(colleague, APPROVED, 1))
                .when(COMMAND, APPROVER.toMetaData())
                .expectException(Refused.because(new RoleHasApproved(SUBMISSION, APPROVER.role())));
    }

    @Test
    void refuses_who_saw_other_content() {
        ContentHash seen = Content.of(allocate(399)).hash();
        submission
                .given(submitted())
                .when(new ApproveSubmission(SUBMISSION, seen), APPROVER.toMetaData())
                .expectException(Refused.because(new ContentIsAnother(SUBMISSION, seen, HASH)));
    }

    @Test
    void accepts_until_just_before_it_expires() {
        submission
                .given(by(TREASURER, submittedUntil(NOW.plusNanos(1)), 0))
                .when(COMMAND, APPROVER.toMetaData())
                .expectEvents(APPROVED);
    }

    @Test
    void refuses_from_the_moment_it_expires() {
        submission
                .given(by(TREASURER, submittedUntil(NOW), 0))
                .when(COMMAND, APPROVER.toMetaData())
                .expectException(Refused.because(new SubmissionIsExpired(SUBMISSION, NOW)));
    }

    @Test
    void refuses_once_someone_declined() {
        submission
                .given(submitted(), by(FRONT_RUNNER, new SubmissionDeclined(SUBMISSION), 1))
                .when(COMMAND, APPROVER.toMetaData())
                .expectException(Refused.because(new SubmissionIsSettled(SUBMISSION, SubmissionState.DECLINED)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        submission
                .given(submitted())
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.APPROVE_DECISION)));
    }

    @Test
    void refuses_what_nobody_submitted() {
        submission
                .givenNoPriorActivity()
                .when(COMMAND, APPROVER.toMetaData())
                .expectException(Refused.because(new SubmissionIsUnknown(SUBMISSION)));
    }
}
