package nl.wijkbudget.pabulib.command;

/** What an import is doing, in this order, or how it ended before anything was stored. */
public enum ImportStep {
    CHECKING,
    REHEARSING,
    /** All is well, and someone must say yes. */
    WAITING,
    PROPOSING,
    ASSESSING,
    VOTING,
    COUNTING,
    DONE,
    DECLINED,
    /** Nobody said yes in time. */
    FORGOTTEN
}
