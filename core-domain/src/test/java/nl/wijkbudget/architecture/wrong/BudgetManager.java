package nl.wijkbudget.architecture.wrong;

/** A name that says nothing. */
public record BudgetManager() {
    /** Another one. */
    public record BaseUtils() {}
}
