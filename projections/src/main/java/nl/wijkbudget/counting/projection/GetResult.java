package nl.wijkbudget.counting.projection;

import nl.wijkbudget.identity.RoundId;

/** What did the count of this round find? The certified one, or else the newest; empty before the first. */
public record GetResult(RoundId round) {}
