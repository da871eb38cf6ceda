package nl.wijkbudget.approval;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.approval.ApprovalStory.ALLOCATE;
import static nl.wijkbudget.approval.ApprovalStory.APPROVED;
import static nl.wijkbudget.approval.ApprovalStory.RULE;
import static nl.wijkbudget.approval.ApprovalStory.SUBMISSION;
import static nl.wijkbudget.approval.ApprovalStory.SUBMITTED;
import static nl.wijkbudget.approval.ApprovalStory.allocate;
import static nl.wijkbudget.approval.ApprovalStory.submittedUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsOfAnother;
import nl.wijkbudget.approval.ApprovalRefusal.NotApproved;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsExpired;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectCommand.SupportProject;
import org.junit.jupiter.api.Test;

class ApprovalDeskTest {
    private static final Authority AS_APPROVED = TREASURER.approvedAs(SUBMISSION);
    private static final SubmissionProfile TWICE =
            SubmissionProfile.of(SUBMITTED, TREASURER).after(APPROVED, APPROVER).after(APPROVED, FRONT_RUNNER);

    @Test
    void asks_nothing_where_nothing_is_under_four_eyes() {
        ApprovalDesk desk = new ApprovalDesk(neighbourhood -> null, submission -> TWICE, CLOCK);

        assertThatCode(() -> desk.require(WIJK, ALLOCATE, TREASURER)).doesNotThrowAnyException();
    }

    @Test
    void asks_nothing_up_to_the_limit() {
        assertThatCode(() -> desk(TWICE).require(WIJK, allocate(250), TREASURER))
                .doesNotThrowAnyException();
        refuses(TWICE, allocate(251), TREASURER, new ApprovalIsNeeded(WIJK, Matter.MONEY));
    }

    @Test
    void asks_nothing_of_what_is_never_under_four_eyes() {
        Command support = new SupportProject(new ProjectId("tuin"));

        assertThatCode(() -> desk(TWICE).require(WIJK, support, TREASURER)).doesNotThrowAnyException();
    }

    @Test
    void lets_exactly_that_pass_which_two_approved() {
        assertThatCode(() -> desk(TWICE).require(WIJK, ALLOCATE, AS_APPROVED)).doesNotThrowAnyException();
    }

    @Test
    void refuses_without_an_approval() {
        refuses(TWICE, ALLOCATE, TREASURER, new ApprovalIsNeeded(WIJK, Matter.MONEY));
    }

    @Test
    void refuses_one_cent_more_than_was_approved() {
        refuses(TWICE, allocate(401), AS_APPROVED, new ApprovalIsOfAnother(SUBMISSION));
    }

    @Test
    void refuses_in_another_neighbourhood() {
        NeighbourhoodId elsewhere = new NeighbourhoodId("elders");

        assertThatThrownBy(() -> desk(TWICE).require(elsewhere, ALLOCATE, AS_APPROVED))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new ApprovalIsOfAnother(SUBMISSION)));
    }

    @Test
    void refuses_who_did_not_submit_it() {
        refuses(TWICE, ALLOCATE, APPROVER.approvedAs(SUBMISSION), new ApprovalIsOfAnother(SUBMISSION));
    }

    @Test
    void refuses_what_one_approved() {
        SubmissionProfile once = SubmissionProfile.of(SUBMITTED, TREASURER).after(APPROVED, APPROVER);

        refuses(once, ALLOCATE, AS_APPROVED, new NotApproved(SUBMISSION));
    }

    @Test
    void refuses_what_was_carried_out() {
        SubmissionProfile done = TWICE.after(new SubmissionCarriedOut(SUBMISSION), TREASURER);

        refuses(done, ALLOCATE, AS_APPROVED, new SubmissionIsSettled(SUBMISSION, SubmissionState.CARRIED_OUT));
    }

    @Test
    void refuses_what_expired_since() {
        SubmissionProfile late = SubmissionProfile.of(submittedUntil(NOW), TREASURER)
                .after(APPROVED, APPROVER)
                .after(APPROVED, FRONT_RUNNER);

        refuses(late, ALLOCATE, AS_APPROVED, new SubmissionIsExpired(SUBMISSION, NOW));
    }

    private static void refuses(SubmissionProfile submission, Command command, Authority by, Refusal why) {
        assertThatThrownBy(() -> desk(submission).require(WIJK, command, by))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    private static ApprovalDesk desk(SubmissionProfile submission) {
        return new ApprovalDesk(neighbourhood -> RULE.rule(), id -> submission, CLOCK);
    }
}
