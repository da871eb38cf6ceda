package nl.wijkbudget.votingcode;

/** Two figures that should be equal and are not. */
public record Discrepancy(Balance what, int expected, int found) {}
