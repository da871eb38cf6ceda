package nl.wijkbudget.log.command;

/** What the appender of this process can do at the moment. */
public enum StoreState {
    /** Not started yet, or closed. */
    STOPPED,
    /** Another process appends; this one waits for its turn and only reads. */
    STANDBY,
    /** This process appends. */
    LEADING,
    /** The database cannot be reached or refuses; the appender keeps trying. */
    BROKEN
}
