package nl.wijkbudget.view;

/** The tables that pages show. */
public interface PublicViews {
    /** As they stand at one position, no earlier than the last event of the log when asked; throws while they lag. */
    ShownViews asTheyStand();
}
