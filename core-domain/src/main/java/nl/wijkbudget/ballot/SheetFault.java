package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Refusal;

/** A paper ballot that does not fit the rulebook, and why. */
public record SheetFault(int number, Refusal refusal) {}
