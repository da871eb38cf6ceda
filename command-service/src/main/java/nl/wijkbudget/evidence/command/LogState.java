package nl.wijkbudget.evidence.command;

/** What the publisher is doing. */
public enum LogState {
    /** Another process leads, or none. */
    RESTING,
    /** Counts all leaves again, before it signs anything. */
    CHECKING,
    SIGNING,
    /** Something failed that may pass; it tries again. */
    TROUBLED,
    /** Signs nothing until a person has looked. */
    REFUSED
}
