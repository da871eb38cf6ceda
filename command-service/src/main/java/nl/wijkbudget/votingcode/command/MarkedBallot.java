package nl.wijkbudget.votingcode.command;

import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;

/** A ballot as the voter sends it: the code stands here and never in an address. */
public record MarkedBallot(RoundId round, WrittenCode code, RulebookHash rulebook, Selection selection) {}
