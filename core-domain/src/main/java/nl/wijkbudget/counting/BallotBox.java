package nl.wijkbudget.counting;

import nl.wijkbudget.identity.RoundId;

/** Opens the ballot box of a closed vote. */
public interface BallotBox {
    /** Refuses while the vote is not closed, or a lot is to be drawn that is not. */
    BoxContents of(RoundId round);
}
