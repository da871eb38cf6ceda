package nl.wijkbudget.round.command;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.command.TransparencyLog;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.ClosingTrees;
import nl.wijkbudget.round.RoundRefusal.ClosingIsNotPublished;
import nl.wijkbudget.round.VotingClosed;

/**
 * The root at the closing of a vote, out of the tiles under a published checkpoint: the witnesses that the policy asks for
 * have seen it, so that nobody can choose another any more.
 *
 * @param published empty where no log is signed
 */
public record ClosingTreesOfTheLog(InLogOrder order, Supplier<Optional<TransparencyLog>> published)
        implements ClosingTrees {
    private static final long NOWHERE = -1;

    @Override
    public ClosingTree of(RoundId round) {
        return published
                .get()
                .flatMap(log -> of(round, log))
                .orElseThrow(() -> new Rejection(new ClosingIsNotPublished(round)));
    }

    private Optional<ClosingTree> of(RoundId round, TransparencyLog log) {
        long position = closing(round);
        return log.checkpoint()
                .map(note -> Checkpoint.parse(note.text()).size())
                .filter(size -> position != NOWHERE && size > position)
                .flatMap(size -> log.proofs().root(position + 1))
                .map(root -> new ClosingTree(position + 1, root.hex()));
    }

    private long closing(RoundId round) {
        AtomicLong found = new AtomicLong(NOWHERE);
        order.readSince(VotingClosed.class, round, Set.of(VotingClosed.class), (position, event) -> {
            boolean isIt =
                    event instanceof VotingClosed closed && closed.round().equals(round);
            found.compareAndSet(NOWHERE, isIt ? position : NOWHERE);
            return !isIt;
        });
        return found.get();
    }
}
