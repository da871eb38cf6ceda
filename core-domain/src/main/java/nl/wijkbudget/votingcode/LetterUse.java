package nl.wijkbudget.votingcode;

/** Whether the code in a letter was voted with. */
public enum LetterUse {
    UNUSED,
    /** A vote with it is on its way, or broke off; whether it is in the box only its voter can find out. */
    IN_USE,
    USED
}
