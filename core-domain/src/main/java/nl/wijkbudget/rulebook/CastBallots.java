package nl.wijkbudget.rulebook;

/** What an amendment of the rulebook means for ballots cast before it. */
public enum CastBallots {
    STAY_VALID,
    MUST_BE_CAST_AGAIN
}
