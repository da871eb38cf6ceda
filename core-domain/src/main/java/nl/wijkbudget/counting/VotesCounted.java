package nl.wijkbudget.counting;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.serialization.Revision;

/** The ballots were counted. */
@Revision("1")
public record VotesCounted(
        CountId count, RoundId round, RulebookHash rulebook, BallotsCounted ballots, String engine, Outcome outcome)
        implements Decision {}
