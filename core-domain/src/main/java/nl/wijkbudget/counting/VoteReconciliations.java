package nl.wijkbudget.counting;

import nl.wijkbudget.identity.RoundId;

/** Asks whether voting codes and ballots of a closed vote were shown to balance. */
public interface VoteReconciliations {
    /** Not for a round without codes: there is nothing to reconcile. */
    boolean isMissingFor(RoundId round);
}
