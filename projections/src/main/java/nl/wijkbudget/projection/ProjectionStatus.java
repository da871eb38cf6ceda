package nl.wijkbudget.projection;

/** How a projection is doing. */
public enum ProjectionStatus {
    /** Nobody drives it. */
    STOPPED,
    /** It was emptied and is being built again from the first event; what it answers is incomplete. */
    REPLAYING,
    /** It stands behind the head of the log and is coming nearer. */
    BEHIND,
    /** It has seen every event there is. */
    CAUGHT_UP,
    /** It stands before an event it cannot handle, and tries again by itself. */
    FAILED
}
