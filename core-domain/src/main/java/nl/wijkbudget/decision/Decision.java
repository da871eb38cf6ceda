package nl.wijkbudget.decision;

/** An event that someone answers for: its metadata names an {@link Authority}. Everything but a vote is one. */
public interface Decision extends Fact {}
