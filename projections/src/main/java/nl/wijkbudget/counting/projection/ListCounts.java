package nl.wijkbudget.counting.projection;

import nl.wijkbudget.identity.RoundId;

/** Which counts were there, the newest first? */
public record ListCounts(RoundId round) {}
