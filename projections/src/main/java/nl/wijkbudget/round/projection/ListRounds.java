package nl.wijkbudget.round.projection;

import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;

/** Which rounds are there, the newest first? Without a neighbourhood: all. */
public record ListRounds(@Nullable NeighbourhoodId neighbourhood) {}
