package nl.wijkbudget.decision;

/** A wish to change something; who wishes it travels beside it as {@link Authority}. */
public interface Command {}
