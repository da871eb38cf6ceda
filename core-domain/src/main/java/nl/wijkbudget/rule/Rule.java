package nl.wijkbudget.rule;

import java.util.List;
import nl.wijkbudget.poll.Poll;

/** A way to turn a poll into winners: the same poll always gives the same trace, to the last tie. */
@FunctionalInterface
public interface Rule {
    Trace count(Poll poll);

    /**
     * The margins of the projects that have one, in order of number.
     *
     * <p>A rule that knows nothing better counts again with other ballots, and looks no further than a limit: what it finds
     * does change the outcome, but only a margin of one is sure to be the smallest, since a further ballot can also hurt.
     */
    default List<Margin> margins(Poll poll, int limit) {
        return new RecountMargins(this, poll, limit).all();
    }
}
