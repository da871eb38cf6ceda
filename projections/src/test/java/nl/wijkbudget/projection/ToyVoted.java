package nl.wijkbudget.projection;

/** Somebody chose something. */
record ToyVoted(String choice) {}
