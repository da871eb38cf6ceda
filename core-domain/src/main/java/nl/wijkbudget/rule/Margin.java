package nl.wijkbudget.rule;

/**
 * How little would change whether a project is funded, all else equal.
 *
 * @param more whether it takes more to be funded, or less to be funded no longer
 * @param count above zero; of points the smallest that the poll has, of which {@link
 *     nl.wijkbudget.poll.Poll#pointUnit()} make one
 * @param exact whether nothing smaller would do; otherwise it is only known that this much does
 */
public record Margin(int project, boolean more, In in, long count, boolean exact) {
    /** What a margin is counted in. */
    public enum In {
        /** Votes of voters who cast a ballot anyway and change nothing else on it, so there are as many ballots as before. */
        VOTES,
        /** Points, given or withheld on ballots that stay otherwise as they are and list as many projects. */
        POINTS,
        /**
         * Ballots: further ones that name only this project, with the most points or the first place; or the first so many
         * in the poll that name it and would not.
         */
        BALLOTS
    }
}
