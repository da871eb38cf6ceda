package nl.wijkbudget.ballot;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;

/** What a voter holds: the rulebook in force, and whether the vote was closed. */
public record BallotPaper(
        RoundId round, NeighbourhoodId neighbourhood, Rulebook rulebook, RulebookHash hash, boolean closed) {}
