package nl.wijkbudget.votingcode;

/** What must be equal before a count can be certified. */
public enum Balance {
    /** Codes that work by the log, and codes that work by the register. */
    WORKING_CODES,
    /** Codes that the register says were used, and ballots cast with a code. */
    USED_CODES,
    /** Paper ballots that the desk entered, and paper ballots in the log. */
    PAPER_BALLOTS,
    /** People at tables that the desk entered, and ballots of tables in the log. */
    TABLE_BALLOTS
}
