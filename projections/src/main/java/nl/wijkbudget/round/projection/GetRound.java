package nl.wijkbudget.round.projection;

import nl.wijkbudget.identity.RoundId;

/** How does this round stand? Empty when nobody planned it. */
public record GetRound(RoundId round) {}
