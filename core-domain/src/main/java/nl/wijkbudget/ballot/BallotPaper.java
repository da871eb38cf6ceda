package nl.wijkbudget.ballot;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import nl.wijkbudget.ballot.BallotRefusal.ChannelIsNotOpen;
import nl.wijkbudget.ballot.BallotRefusal.RulebookHasChanged;
import nl.wijkbudget.ballot.BallotRefusal.VotingHasNotOpened;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.BallotRefusal.VotingOpensLater;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.jspecify.annotations.Nullable;

/** What a voter holds: the rulebook in force, the rulebooks whose ballots count, and whether the vote was closed. */
public record BallotPaper(
        RoundId round,
        NeighbourhoodId neighbourhood,
        Rulebook rulebook,
        RulebookHash hash,
        Set<RulebookHash> counting,
        boolean closed) {
    public BallotPaper {
        counting = Set.copyOf(counting);
    }

    /** The ballot paper right after voting opened. */
    public static BallotPaper of(NeighbourhoodId neighbourhood, VotingOpened event) {
        return new BallotPaper(
                event.round(), neighbourhood, event.rulebook(), event.hash(), Set.of(event.hash()), false);
    }

    /** The ballot paper by the whole history of a round; refuses when nobody planned it or its voting never opened. */
    public static BallotPaper of(RoundId round, Iterable<?> history) {
        RoundPlanned planned = null;
        BallotPaper paper = null;
        for (Object event : history) {
            planned = event instanceof RoundPlanned plan ? plan : planned;
            paper = next(paper, planned, event);
        }
        if (planned == null) {
            throw new Rejection(new RoundIsUnknown(round));
        }
        if (paper == null) {
            throw new Rejection(new VotingHasNotOpened(round));
        }
        return paper;
    }

    /** The ballot paper after one more event of its round; events that do not touch it leave it as it is. */
    public BallotPaper after(Object event) {
        if (event instanceof RulebookAmended amended) {
            return new BallotPaper(
                    round, neighbourhood, amended.rulebook(), amended.hash(), countingAfter(amended), closed);
        }
        if (event instanceof VotingClosed || event instanceof RoundAbandoned) {
            return new BallotPaper(round, neighbourhood, rulebook, hash, counting, true);
        }
        return this;
    }

    /** Whether a ballot cast under this rulebook is in the box. */
    public boolean counts(RulebookHash named) {
        return counting.contains(named);
    }

    /** Refuses a vote that may not go into the box now. */
    public void verify(RulebookHash named, Channel channel, Selection selection, Instant when) {
        requireOpen(named, channel, when);
        rulebook.check(selection);
    }

    /** Refuses any vote, whatever is on it, under this rulebook through this channel at this instant. */
    public void requireOpen(RulebookHash named, Channel channel, Instant when) {
        requireOpen(when);
        if (!named.equals(hash)) {
            throw new Rejection(new RulebookHasChanged(named, hash));
        }
        if (!rulebook.channels().contains(channel)) {
            throw new Rejection(new ChannelIsNotOpen(channel));
        }
    }

    /** Refuses outside the voting window; the opening instant is in it, the closing instant is not. */
    void requireOpen(Instant when) {
        if (closed || rulebook.window().isOverAt(when)) {
            throw new Rejection(new VotingIsClosed(round, rulebook.window().closesAt()));
        }
        if (rulebook.window().opensAfter(when)) {
            throw new Rejection(new VotingOpensLater(round, rulebook.window().opensAt()));
        }
    }

    private static @Nullable BallotPaper next(
            @Nullable BallotPaper paper, @Nullable RoundPlanned planned, Object event) {
        if (planned != null && event instanceof VotingOpened opened) {
            return of(planned.neighbourhood(), opened);
        }
        return paper == null ? null : paper.after(event);
    }

    private Set<RulebookHash> countingAfter(RulebookAmended amended) {
        if (amended.castBallots() == CastBallots.MUST_BE_CAST_AGAIN) {
            return Set.of(amended.hash());
        }
        Set<RulebookHash> more = new HashSet<>(counting);
        more.add(amended.hash());
        return more;
    }
}
