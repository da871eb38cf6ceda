package nl.wijkbudget.pabulib.command;

/** What an import is doing, in this order. */
public enum ImportStep {
    CHECKING,
    REHEARSING,
    PROPOSING,
    ASSESSING,
    VOTING,
    COUNTING,
    DONE
}
