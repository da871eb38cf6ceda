package nl.wijkbudget.rule;

/** How much a voter gets out of a project on the ballot; any ballot can be read as the set of projects it lists. */
public enum Satisfaction {
    /** The price of each listed project. */
    COST,
    /** One for each listed project. */
    CARDINALITY,
    /** The points given; one where the ballots only choose. */
    POINTS,
    /** On a ballot of n places, n - 1 for the first down to 0 for the last. */
    BORDA,
    /** The length of the longest possible ballot for the first place, one less for each place after it. */
    RANK_POINTS;

    /** Whether ballots with these marks tell as much. */
    public boolean fits(Marks marks) {
        return switch (this) {
            case COST, CARDINALITY -> true;
            case POINTS -> marks != Marks.PLACES;
            case BORDA, RANK_POINTS -> marks == Marks.PLACES;
        };
    }
}
