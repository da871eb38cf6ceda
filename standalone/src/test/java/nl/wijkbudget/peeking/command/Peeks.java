package nl.wijkbudget.peeking.command;

import nl.wijkbudget.ballot.projection.Turnout;

/** Decides by a read model. */
public record Peeks(Turnout turnout) {}
