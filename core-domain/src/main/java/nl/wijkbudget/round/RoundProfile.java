package nl.wijkbudget.round;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;

/** What others need to know of a round. */
public record RoundProfile(RoundId round, NeighbourhoodId neighbourhood, String title, String currency, Phase phase) {}
