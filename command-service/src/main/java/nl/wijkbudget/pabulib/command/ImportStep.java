package nl.wijkbudget.pabulib.command;

/** What an import is doing, in this order. */
public enum ImportStep {
    CHECKING,
    PROPOSING,
    ASSESSING,
    VOTING,
    COUNTING,
    DONE
}
