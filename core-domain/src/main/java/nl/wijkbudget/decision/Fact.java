package nl.wijkbudget.decision;

/** What every event is: something that became true and is kept for ever. */
public interface Fact {}
