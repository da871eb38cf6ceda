package nl.wijkbudget.ballot.projection;

import nl.wijkbudget.identity.RoundId;

/** How many ballots are in the box of this round? */
public record GetTurnout(RoundId round) {}
