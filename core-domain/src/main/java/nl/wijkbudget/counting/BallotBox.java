package nl.wijkbudget.counting;

import nl.wijkbudget.identity.RoundId;

/** Opens the ballot box of a closed vote. */
public interface BallotBox {
    /** Refuses while the vote is not closed. */
    BoxContents of(RoundId round);
}
