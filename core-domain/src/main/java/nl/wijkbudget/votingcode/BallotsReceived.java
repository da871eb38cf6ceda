package nl.wijkbudget.votingcode;

import nl.wijkbudget.identity.RoundId;

/** Asks what the log holds of ballots of a closed vote. */
public interface BallotsReceived {
    /** Refuses while the vote is not closed. */
    ReceivedBallots of(RoundId round);

    /**
     * What there is, and what should be there by the word of the desk.
     *
     * @param sheets how many paper ballots the desk says it entered
     * @param people how many people the desk says sat at tables
     */
    record ReceivedBallots(BallotTally ballots, int sheets, int people) {}
}
