package nl.wijkbudget.votingcode.command;

import java.util.Set;
import nl.wijkbudget.ballot.PaperVotesEntered;
import nl.wijkbudget.ballot.TableVotesEntered;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.votingcode.BallotsReceived;
import nl.wijkbudget.votingcode.BallotsReceivedFold;

/** Tallies the ballots in one pass over the log, from the opening of the vote to its closing. */
public record BallotsReceivedFromHistory(InLogOrder log) implements BallotsReceived {
    private static final Set<Class<?>> TELLING = Set.of(
            VotingOpened.class,
            VotingClosed.class,
            VoteCast.class,
            VoteReplaced.class,
            VoteWithdrawn.class,
            PaperVotesEntered.class,
            TableVotesEntered.class);

    @Override
    public ReceivedBallots of(RoundId round) {
        BallotsReceivedFold fold = new BallotsReceivedFold(round);
        log.readSince(VotingOpened.class, round, TELLING, (position, event) -> {
            fold.after(event);
            return !fold.isClosed();
        });
        return fold.received();
    }
}
