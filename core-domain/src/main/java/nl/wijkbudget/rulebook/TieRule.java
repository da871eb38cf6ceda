package nl.wijkbudget.rulebook;

/** How equal scores are put in order; what it leaves equal is ordered by project id, and shown as a tie. */
public enum TieRule {
    /** Equal scores share a rank; the order of funding within it is by project id. */
    SHARED_RANK,
    LOWER_COST,
    EARLIER_SUBMISSION,
    PROJECT_ID,
    /** By a lot drawn beforehand: the rule's parameter {@code lot} has all candidates in its order. */
    LOT,
    /** By a lot drawn after closing, from seeds that contributors committed to before the vote opened. */
    COMMITTED_LOT
}
