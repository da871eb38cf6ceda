package nl.wijkbudget.counting.projection;

/** What became of a count. */
public enum CountStatus {
    COUNTED,
    CERTIFIED,
    REJECTED
}
