package nl.wijkbudget.ballot;

import nl.wijkbudget.identity.RoundId;

/** Asks for the ballot paper of a round. */
public interface BallotPapers {
    /** Refuses when the round is unknown or its voting never opened. */
    BallotPaper of(RoundId round);
}
