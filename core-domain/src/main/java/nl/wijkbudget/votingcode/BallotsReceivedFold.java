package nl.wijkbudget.votingcode;

import java.util.HashSet;
import java.util.Set;
import nl.wijkbudget.ballot.PaperVotesEntered;
import nl.wijkbudget.ballot.TableVotesEntered;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.votingcode.BallotsReceived.ReceivedBallots;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotingIsNotClosed;

/** Tallies the ballots of one round: feed it the log in order, up to {@link VotingClosed}. */
public final class BallotsReceivedFold {
    private final RoundId round;
    private final Set<BallotId> byCode = new HashSet<>();
    private final Set<BallotId> onPaper = new HashSet<>();
    private final Set<BallotId> atTables = new HashSet<>();
    private final Set<BallotId> withdrawn = new HashSet<>();
    private int sheets;
    private int people;
    private boolean closed;

    public BallotsReceivedFold(RoundId round) {
        this.round = round;
    }

    /** Takes in the next event; events of other rounds and other kinds are passed over. */
    public void after(Object event) {
        if (event instanceof VoteCast cast && cast.round().equals(round)) {
            of(cast.channel()).add(cast.ballot());
            withdrawn.remove(cast.ballot());
        } else if (event instanceof VoteReplaced cast && cast.round().equals(round)) {
            withdrawn.remove(cast.ballot());
        } else if (event instanceof VoteWithdrawn back && back.round().equals(round)) {
            withdrawn.add(back.ballot());
        } else if (event instanceof PaperVotesEntered entered && entered.round().equals(round)) {
            sheets += entered.sheets();
        } else if (event instanceof TableVotesEntered entered && entered.round().equals(round)) {
            people += entered.people();
        } else if (event instanceof VotingClosed end && end.round().equals(round)) {
            closed = true;
        }
    }

    /** Whether the vote was closed: nothing that follows changes the tally. */
    public boolean isClosed() {
        return closed;
    }

    /** The tally at closing; refuses before. */
    public ReceivedBallots received() {
        if (!closed) {
            throw new Rejection(new VotingIsNotClosed(round));
        }
        return new ReceivedBallots(
                new BallotTally(byCode.size(), onPaper.size(), atTables.size(), withdrawn.size()), sheets, people);
    }

    private Set<BallotId> of(Channel channel) {
        if (channel == Channel.PAPER) {
            return onPaper;
        }
        return channel == Channel.TABLE ? atTables : byCode;
    }
}
