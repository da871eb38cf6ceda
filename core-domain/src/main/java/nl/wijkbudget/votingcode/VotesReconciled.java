package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.serialization.Revision;

/** Codes and ballots of a closed vote balance, with these figures. */
@Revision("1")
public record VotesReconciled(RoundId round, CodeTally codes, BallotTally ballots) implements Decision {}
