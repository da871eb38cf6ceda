package nl.wijkbudget.ballot.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.ballot.BallotPaper;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.ballot.VoteGuard;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.log.command.AppendGuard;
import nl.wijkbudget.log.command.LogReader;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the ballot paper of each round in memory, and reads it again once the round has changed.
 *
 * <p>In the process that writes the log it hears of each commit, as a guard that lets everything pass. Elsewhere it
 * compares the end of the round's stream each time. It may still be a moment behind, which costs a voter one refusal
 * at most: that no vote follows the closing is for {@link VoteGuard}, and what is counted is for the order of
 * the log.
 */
public final class BallotPapersFromHistory implements BallotPapers, AppendGuard {
    private final EventHistory history;
    private final boolean othersWrite;
    private final Map<RoundId, Held> held = new ConcurrentHashMap<>();

    private BallotPapersFromHistory(EventHistory history, boolean othersWrite) {
        this.history = history;
        this.othersWrite = othersWrite;
    }

    /** For the process that alone writes the log, and registers this as a guard of it. */
    public static BallotPapersFromHistory toldOfChanges(EventHistory history) {
        return new BallotPapersFromHistory(history, false);
    }

    /** For one of several writing processes, as with Axon Server. */
    public static BallotPapersFromHistory lookingForChanges(EventHistory history) {
        return new BallotPapersFromHistory(history, true);
    }

    @Override
    public BallotPaper of(RoundId round) {
        Held paper = held.computeIfAbsent(round, this::read);
        if (othersWrite && paper.sequence() != history.lastSequenceOf(round)) {
            paper = read(round);
            held.put(round, paper);
        }
        return paper.paper();
    }

    @Override
    public void lead(LogReader log, long head) {
        held.clear();
    }

    @Override
    public void admit(EventMessage<?> event) {}

    /** A paper that is being read just now is waited for and dropped, because it may be the one before the change. */
    @Override
    public void committed(EventMessage<?> event, long position) {
        RoundId changed = changedBy(event.getPayload());
        if (changed != null) {
            held.remove(changed);
        }
    }

    private Held read(RoundId round) {
        long sequence = history.lastSequenceOf(round);
        return new Held(sequence, BallotPaper.of(round, history.of(round)));
    }

    private static @Nullable RoundId changedBy(Object event) {
        if (event instanceof VotingOpened opened) {
            return opened.round();
        }
        if (event instanceof RulebookAmended amended) {
            return amended.round();
        }
        if (event instanceof VotingClosed closed) {
            return closed.round();
        }
        return event instanceof RoundAbandoned abandoned ? abandoned.round() : null;
    }

    /** A ballot paper, and the last event of the round that it knows of at least. */
    private record Held(long sequence, BallotPaper paper) {}
}
