package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;

/** What adds up over the ballots to put projects in order. */
public enum Score {
    /** One from every ballot that lists the project, whatever points stand beside it. */
    VOTES,
    /** The points given, those below zero too; one where the ballots only choose. */
    POINTS,
    /** On a ballot of n places, n - 1 for the first down to 0 for the last. */
    BORDA,
    /** The length of the longest possible ballot for the first place, one less for each place after it. */
    RANK_POINTS;

    /** Whether ballots with these marks tell as much. */
    public boolean fits(Marks marks) {
        return switch (this) {
            case VOTES -> true;
            case POINTS -> marks != Marks.PLACES;
            case BORDA, RANK_POINTS -> marks == Marks.PLACES;
        };
    }

    /** How many of the numbers that it reads from ballots make one. */
    int unit(Poll poll) {
        return this == POINTS ? poll.pointUnit() : 1;
    }

    long of(Poll poll, int entry, int length) {
        return switch (this) {
            case VOTES -> 1;
            case POINTS -> poll.mark(entry);
            case BORDA -> length - 1L - poll.mark(entry);
            case RANK_POINTS -> (long) poll.longest() - poll.mark(entry);
        };
    }
}
