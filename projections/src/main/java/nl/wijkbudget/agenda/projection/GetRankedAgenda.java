package nl.wijkbudget.agenda.projection;

import nl.wijkbudget.identity.RoundId;

/** How does the agenda of this round stand? Empty before it was drafted. */
public record GetRankedAgenda(RoundId round) {}
