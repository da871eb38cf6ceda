package nl.wijkbudget.votingcode.projection;

import nl.wijkbudget.identity.RoundId;

/** How many voting codes does this round have, and what became of them? */
public record GetVotingCodes(RoundId round) {}
