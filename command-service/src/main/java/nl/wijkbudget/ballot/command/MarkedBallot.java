package nl.wijkbudget.ballot.command;

import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;

/** A ballot as the voter sends it: the right to vote stands here and never in an address. */
public record MarkedBallot(RoundId round, VoterId voter, RulebookHash rulebook, Channel channel, Selection selection) {}
