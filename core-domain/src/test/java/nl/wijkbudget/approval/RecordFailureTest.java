package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.approval.ApprovalStory.APPROVED;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static nl.wijkbudget.approval.ApprovalStory.by;
import static nl.wijkbudget.approval.ApprovalStory.submission;
import static nl.wijkbudget.approval.ApprovalStory.submitted;

import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.approval.SubmissionCommand.RecordFailure;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordFailureTest {
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);
    private static final RecordFailure COMMAND =
            new RecordFailure(SUBMISSION, "ledger.fund-is-too-small", "Er is te weinig geld.");
    private static final SubmissionFailed FAILED =
            new SubmissionFailed(SUBMISSION, "ledger.fund-is-too-small", "Er is te weinig geld.");

    private final AggregateTestFixture<Submission> submission = submission();

    @Test
    void says_why_what_was_approved_could_not_be_decided() {
        submission
                .given(submitted(), by(FRONT_RUNNER, APPROVED, 1), by(APPROVER, APPROVED, 2))
                .when(COMMAND, ENGINE.toMetaData())
                .expectEvents(FAILED);
    }

    @Test
    void stays_quiet_the_second_time() {
        submission
                .given(submitted(), by(FRONT_RUNNER, APPROVED, 1), by(APPROVER, APPROVED, 2), by(ENGINE, FAILED, 3))
                .when(COMMAND, ENGINE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_while_it_waits() {
        submission
                .given(submitted())
                .when(COMMAND, ENGINE.toMetaData())
                .expectException(Refused.because(new SubmissionIsSettled(SUBMISSION, SubmissionState.WAITING)));
    }

    @Test
    void refuses_people() {
        submission
                .given(submitted())
                .when(COMMAND, TREASURER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.TREASURER, Role.SYSTEM)));
    }
}
