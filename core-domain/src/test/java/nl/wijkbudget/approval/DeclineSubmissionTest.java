package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.approval.ApprovalStory.APPROVED;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static nl.wijkbudget.approval.ApprovalStory.by;
import static nl.wijkbudget.approval.ApprovalStory.submission;
import static nl.wijkbudget.approval.ApprovalStory.submitted;
import static nl.wijkbudget.approval.ApprovalStory.submittedUntil;

import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsExpired;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsUnknown;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsYourOwn;
import nl.wijkbudget.approval.SubmissionCommand.DeclineSubmission;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class DeclineSubmissionTest {
    private static final DeclineSubmission COMMAND = new DeclineSubmission(SUBMISSION);
    private static final SubmissionDeclined DECLINED = new SubmissionDeclined(SUBMISSION);
    private static final Authority DECLINER = APPROVER.because("De offerte ontbreekt.");

    private final AggregateTestFixture<Submission> submission = submission();

    @Test
    void one_no_is_enough() {
        submission.given(submitted()).when(COMMAND, DECLINER.toMetaData()).expectEvents(DECLINED);
    }

    @Test
    void may_come_after_an_approval() {
        submission
                .given(submitted(), by(FRONT_RUNNER, APPROVED, 1))
                .when(COMMAND, DECLINER.toMetaData())
                .expectEvents(DECLINED);
    }

    @Test
    void stays_quiet_when_it_was_declined() {
        submission
                .given(submitted(), by(FRONT_RUNNER, DECLINED, 1))
                .when(COMMAND, DECLINER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void comes_too_late_after_two_approvals() {
        submission
                .given(submitted(), by(FRONT_RUNNER, APPROVED, 1), by(APPROVER, APPROVED, 2))
                .when(COMMAND, DECLINER.toMetaData())
                .expectException(Refused.because(new SubmissionIsSettled(SUBMISSION, SubmissionState.APPROVED)));
    }

    @Test
    void comes_too_late_when_it_expired() {
        submission
                .given(by(TREASURER, submittedUntil(NOW), 0))
                .when(COMMAND, DECLINER.toMetaData())
                .expectException(Refused.because(new SubmissionIsExpired(SUBMISSION, NOW)));
    }

    @Test
    void refuses_without_a_reason() {
        submission
                .given(submitted())
                .when(COMMAND, APPROVER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_who_submitted_it() {
        submission
                .given(submitted())
                .when(COMMAND, TREASURER.because("Toch niet.").toMetaData())
                .expectException(Refused.because(new SubmissionIsYourOwn(SUBMISSION)));
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
                .when(COMMAND, DECLINER.toMetaData())
                .expectException(Refused.because(new SubmissionIsUnknown(SUBMISSION)));
    }
}
