package nl.wijkbudget.docs;

import nl.wijkbudget.decision.Refusal;

/** A refusal of which only the code matters. */
public record Coded(String code) implements Refusal {}
