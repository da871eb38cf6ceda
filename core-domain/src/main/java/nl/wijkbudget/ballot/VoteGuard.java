package nl.wijkbudget.ballot;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.ballot.BallotRefusal.RulebookHasChanged;
import nl.wijkbudget.ballot.BallotRefusal.VotingHasNotOpened;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.VotingWindow;
import org.jspecify.annotations.Nullable;

/**
 * Lets a vote in only while its round is open and under the rulebook it names.
 *
 * <p>A vote is decided against the ballot paper of a moment ago, and the vote may have closed or its rulebook changed
 * in between.
 */
public record VoteGuard(Map<RoundId, Polls> rounds) implements LastWord {
    /** Before the first event of the log. */
    public static final VoteGuard EMPTY = new VoteGuard(Map.of());

    public VoteGuard {
        rounds = Map.copyOf(rounds);
    }

    @Override
    public Set<Class<?>> learnsFrom() {
        return Set.of(VotingOpened.class, RulebookAmended.class, VotingClosed.class, RoundAbandoned.class);
    }

    @Override
    public VoteGuard after(Object event) {
        if (event instanceof VotingOpened opened) {
            return with(
                    opened.round(), new Polls(opened.hash(), opened.rulebook().window(), false));
        }
        if (event instanceof RulebookAmended amended) {
            return with(
                    amended.round(),
                    new Polls(amended.hash(), amended.rulebook().window(), false));
        }
        if (event instanceof VotingClosed closed) {
            return withClosed(closed.round());
        }
        if (event instanceof RoundAbandoned abandoned) {
            return withClosed(abandoned.round());
        }
        return this;
    }

    @Override
    public @Nullable Refusal objection(Object event) {
        if (event instanceof VoteCast cast) {
            return objection(cast.round(), cast.rulebook());
        }
        if (event instanceof VoteReplaced replaced) {
            return objection(replaced.round(), replaced.rulebook());
        }
        if (event instanceof VoteWithdrawn withdrawn) {
            return objection(withdrawn.round());
        }
        return null;
    }

    private @Nullable Refusal objection(RoundId round, RulebookHash named) {
        Refusal objection = objection(round);
        Polls polls = rounds.get(round);
        if (objection != null || polls == null || polls.hash().equals(named)) {
            return objection;
        }
        return new RulebookHasChanged(named, polls.hash());
    }

    private @Nullable Refusal objection(RoundId round) {
        Polls polls = rounds.get(round);
        if (polls == null) {
            return new VotingHasNotOpened(round);
        }
        return polls.closed() ? new VotingIsClosed(round, polls.window().closesAt()) : null;
    }

    private VoteGuard withClosed(RoundId round) {
        Polls polls = rounds.get(round);
        return polls == null ? this : with(round, new Polls(polls.hash(), polls.window(), true));
    }

    private VoteGuard with(RoundId round, Polls polls) {
        Map<RoundId, Polls> changed = new HashMap<>(rounds);
        changed.put(round, polls);
        return new VoteGuard(changed);
    }

    /** What is known of the vote of one round at the end of the log. */
    public record Polls(RulebookHash hash, VotingWindow window, boolean closed) {}
}
