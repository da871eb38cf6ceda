package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;

/**
 * What a project needs to be considered at all; whoever meets it exactly is in.
 *
 * @param votes on how many ballots it is
 * @param share on what share of all ballots it is, those that name nothing included
 * @param byPrice whether that share must also be a third of its price over the budget, as in Świecie: who asks for much of
 *     the money needs many
 */
public record Threshold(long votes, Fraction share, boolean byPrice) {
    public static final Threshold NONE = new Threshold(0, Fraction.ZERO, false);

    public Threshold {
        if (votes < 0 || share.signum() < 0 || share.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException(
                    "A threshold is zero or more, and a share at most one: " + votes + ", " + share);
        }
    }

    /** At least this many ballots. */
    public static Threshold votes(long votes) {
        return new Threshold(votes, Fraction.ZERO, false);
    }

    /** At least this share of the ballots. */
    public static Threshold share(Fraction share) {
        return new Threshold(0, share, false);
    }

    boolean admits(Poll poll, int project, long on) {
        return on >= votes
                && Fraction.of(on).compareTo(share.times(poll.voters())) >= 0
                && (!byPrice || isLargeForItsPrice(poll, project, on));
    }

    private static boolean isLargeForItsPrice(Poll poll, int project, long on) {
        return Fraction.of(on)
                        .times(poll.budget())
                        .times(3)
                        .compareTo(Fraction.of(poll.cost(project)).times(poll.voters()))
                >= 0;
    }
}
