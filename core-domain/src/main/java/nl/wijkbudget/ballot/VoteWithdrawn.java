package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** A ballot was taken out of the box. */
@Revision("1")
public record VoteWithdrawn(BallotId ballot, RoundId round) implements Fact {}
