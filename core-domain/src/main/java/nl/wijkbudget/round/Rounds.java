package nl.wijkbudget.round;

import nl.wijkbudget.identity.RoundId;

/** Asks what is known of a round up to now. */
public interface Rounds {
    /** Refuses when nobody planned the round. */
    RoundProfile of(RoundId round);
}
