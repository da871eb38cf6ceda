package nl.wijkbudget.approval;

/** How far a submission is; that it expired is a matter of time, and no state. */
public enum SubmissionState {
    WAITING,
    APPROVED,
    DECLINED,
    WITHDRAWN,
    CARRIED_OUT,
    FAILED
}
