package nl.wijkbudget.counting;

/** How many ballots were counted, empty ones included, and how many of them name at least one funded project. */
public record Reach(int ballots, int served) {}
