package nl.wijkbudget.approval;

import java.time.Instant;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;

/** Why a decision under four eyes is not taken, or an approval not given. */
public sealed interface ApprovalRefusal extends Refusal {
    /** The decision is under four eyes, and nobody approved it. */
    record ApprovalIsNeeded(NeighbourhoodId neighbourhood, Matter matter) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.approval-is-needed";
        }
    }

    /** Nobody submitted this. */
    record SubmissionIsUnknown(SubmissionId submission) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.submission-is-unknown";
        }
    }

    /** The id is in use for another decision. */
    record SubmissionExistsAlready(SubmissionId submission) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.submission-exists-already";
        }
    }

    /** It is not waiting for approval any more. */
    record SubmissionIsSettled(SubmissionId submission, SubmissionState state) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.submission-is-settled";
        }
    }

    /** The time for approval is over. */
    record SubmissionIsExpired(SubmissionId submission, Instant expiresAt) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.submission-is-expired";
        }
    }

    /** The content is not the one that was seen. */
    record ContentIsAnother(SubmissionId submission, ContentHash seen, ContentHash hash) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.content-is-another";
        }
    }

    /** Nobody approves or declines what one submitted oneself. */
    record SubmissionIsYourOwn(SubmissionId submission) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.submission-is-your-own";
        }
    }

    /** Only who submitted it takes it back. */
    record SubmissionIsNotYours(SubmissionId submission) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.submission-is-not-yours";
        }
    }

    /** Someone approved it in this role already; the second approval takes another one. */
    record RoleHasApproved(SubmissionId submission, Role role) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.role-has-approved";
        }
    }

    /** The approval that is named is not of this decision by this actor. */
    record ApprovalIsOfAnother(SubmissionId submission) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.approval-is-of-another";
        }
    }

    /** Two others have yet to approve it. */
    record NotApproved(SubmissionId submission) implements ApprovalRefusal {
        @Override
        public String code() {
            return "approval.not-approved";
        }
    }
}
