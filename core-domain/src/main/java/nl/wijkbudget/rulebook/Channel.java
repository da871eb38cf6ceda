package nl.wijkbudget.rulebook;

/** The way a ballot reached the box. */
public enum Channel {
    ONLINE,
    PAPER,
    DESK,
    TABLE
}
