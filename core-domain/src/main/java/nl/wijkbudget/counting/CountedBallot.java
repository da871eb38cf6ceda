package nl.wijkbudget.counting;

import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Selection;

/** A ballot that counts: the last one cast on its right to vote before closing. */
public record CountedBallot(BallotId ballot, Channel channel, Selection selection) {}
