package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.serialization.Revision;

/** A ballot went into the box. */
@Revision("1")
public record VoteCast(BallotId ballot, RoundId round, RulebookHash rulebook, Channel channel, Selection selection)
        implements Fact {}
