package nl.wijkbudget.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsOfAnother;
import nl.wijkbudget.approval.ApprovalRefusal.NotApproved;
import nl.wijkbudget.approval.ApprovalRefusal.RoleHasApproved;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsExpired;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsNotYours;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsSettled;
import nl.wijkbudget.approval.ApprovalRefusal.SubmissionIsYourOwn;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;

/** A submitted decision and what others said of it: a fold over its events. */
public record SubmissionProfile(
        DecisionSubmitted asked, Authority submitter, List<Authority> approvers, SubmissionState state) {
    private static final int NEEDED = 2;

    public SubmissionProfile {
        approvers = List.copyOf(approvers);
    }

    /** The profile right after a decision was submitted. */
    public static SubmissionProfile of(DecisionSubmitted event, Authority submitter) {
        return new SubmissionProfile(event, submitter, List.of(), SubmissionState.WAITING);
    }

    /** The profile after one more event; events it does not know leave it as it is. */
    public SubmissionProfile after(Object event, Authority authority) {
        if (event instanceof SubmissionApproved) {
            return approvedBy(authority);
        }
        if (event instanceof SubmissionDeclined) {
            return in(SubmissionState.DECLINED);
        }
        if (event instanceof SubmissionWithdrawn) {
            return in(SubmissionState.WITHDRAWN);
        }
        if (event instanceof SubmissionCarriedOut) {
            return in(SubmissionState.CARRIED_OUT);
        }
        return event instanceof SubmissionFailed ? in(SubmissionState.FAILED) : this;
    }

    /** On whose authority an approved decision is taken: of whoever submitted it, as approved. */
    public Authority authority() {
        return submitter.approvedAs(id());
    }

    /** Refuses unless exactly this was approved here and is yet to be carried out. */
    public void requireApproved(NeighbourhoodId neighbourhood, Command command, Authority authority, Instant now) {
        boolean same = asked.neighbourhood().equals(neighbourhood)
                && asked.content().equals(Content.of(command))
                && submitter.actor().equals(authority.actor());
        if (!same) {
            throw new Rejection(new ApprovalIsOfAnother(id()));
        }
        requireReady(now);
    }

    /** Refuses while others have yet to approve it, and when its time is over or it is settled. */
    public void requireReady(Instant now) {
        if (state == SubmissionState.WAITING) {
            throw new Rejection(new NotApproved(id()));
        }
        requireState(SubmissionState.APPROVED);
        requireInTime(now);
    }

    boolean isApprovedBy(ActorId actor) {
        return approvers.stream().anyMatch(approver -> approver.actor().equals(actor));
    }

    void requireWaiting(Instant now) {
        requireState(SubmissionState.WAITING);
        requireInTime(now);
    }

    void requireState(SubmissionState needed) {
        if (state != needed) {
            throw new Rejection(new SubmissionIsSettled(id(), state));
        }
    }

    void requireSomeoneElse(Authority authority) {
        if (isOf(authority)) {
            throw new Rejection(new SubmissionIsYourOwn(id()));
        }
    }

    void requireSubmitter(Authority authority) {
        if (!isOf(authority)) {
            throw new Rejection(new SubmissionIsNotYours(id()));
        }
    }

    void requireAnotherRole(Authority authority) {
        if (approvers.stream().anyMatch(approver -> approver.role() == authority.role())) {
            throw new Rejection(new RoleHasApproved(id(), authority.role()));
        }
    }

    private boolean isOf(Authority authority) {
        return submitter.actor().equals(authority.actor());
    }

    private void requireInTime(Instant now) {
        if (!now.isBefore(asked.expiresAt())) {
            throw new Rejection(new SubmissionIsExpired(id(), asked.expiresAt()));
        }
    }

    private SubmissionProfile approvedBy(Authority authority) {
        List<Authority> more = new ArrayList<>(approvers);
        more.add(authority);
        SubmissionState next = more.size() < NEEDED ? SubmissionState.WAITING : SubmissionState.APPROVED;
        return new SubmissionProfile(asked, submitter, more, next);
    }

    private SubmissionProfile in(SubmissionState next) {
        return new SubmissionProfile(asked, submitter, approvers, next);
    }

    private SubmissionId id() {
        return asked.submission();
    }
}
