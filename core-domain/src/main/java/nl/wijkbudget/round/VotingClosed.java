package nl.wijkbudget.round;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** The vote closed; ballots count that stand before this event in the log. */
@Revision("1")
public record VotingClosed(RoundId round, boolean early) implements Decision {}
