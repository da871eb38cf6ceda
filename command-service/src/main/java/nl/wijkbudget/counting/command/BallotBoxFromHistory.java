package nl.wijkbudget.counting.command;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.counting.BallotBox;
import nl.wijkbudget.counting.BallotBoxFold;
import nl.wijkbudget.counting.BoxContents;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;

/** Fills the box in one pass over the log, from the opening of the vote to its closing, or to the lot that is drawn after it. */
public record BallotBoxFromHistory(InLogOrder log, BallotBoxWatch watch, CountsUnderWay counts) implements BallotBox {
    private static final Set<Class<?>> TELLING = Set.of(
            VotingOpened.class,
            RulebookAmended.class,
            VotingClosed.class,
            LotDrawn.class,
            LotDrawnInPublic.class,
            VoteCast.class,
            VoteReplaced.class,
            VoteWithdrawn.class);

    @Override
    public BoxContents of(RoundId round) {
        BallotBoxFold box = new BallotBoxFold(round);
        Runnable eachBallot = watch.of(round);
        AtomicLong read = new AtomicLong();
        log.readSince(VotingOpened.class, round, TELLING, (position, event) -> {
            if (event instanceof VoteCast cast && cast.round().equals(round)) {
                eachBallot.run();
                counts.read(round, read.incrementAndGet());
            }
            box.after(position, event);
            return !box.isComplete();
        });
        counts.allRead(round, read.get());
        return box.contents();
    }
}
