package nl.wijkbudget.evidence.command;

/** Why nothing is signed any more; what to do about each is in {@code docs/operating.md}. */
enum Doubt {
    /** The database knows of signed checkpoints, and the fence is gone. */
    FENCE_IS_MISSING,
    FENCE_IS_UNREADABLE,
    FENCE_IS_OF_ANOTHER_KEY,
    /** Less is stored than was signed: a backup was restored. */
    LOG_IS_SHORTER_THAN_SIGNED,
    /** Something else is stored than was signed. */
    LOG_IS_NOT_WHAT_WAS_SIGNED,
    /** A position is missing. */
    LOG_HAS_A_HOLE,
    /** The database has signed checkpoints under another name. */
    ORIGIN_IS_ANOTHER
}
