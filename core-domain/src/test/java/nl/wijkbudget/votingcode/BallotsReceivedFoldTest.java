package nl.wijkbudget.votingcode;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.votingcode.CodeStory.OTHER_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.wijkbudget.ballot.PaperVotesEntered;
import nl.wijkbudget.ballot.TableVotesEntered;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.votingcode.BallotsReceived.ReceivedBallots;
import nl.wijkbudget.votingcode.VotingCodeRefusal.VotingIsNotClosed;
import org.junit.jupiter.api.Test;

class BallotsReceivedFoldTest {
    private static final PaperBatchId STACK = new PaperBatchId("stapel-1");
    private static final TableId TABLE = new TableId("tafel-1");
    private static final VotingClosed CLOSED = new VotingClosed(ROUND, false);

    @Test
    void tallies_each_right_to_vote_once_by_the_way_it_came_in() {
        assertThat(received(
                        cast(code(1), Channel.ONLINE),
                        cast(code(2), Channel.ONLINE),
                        new VoteReplaced(code(1), ROUND, HASH, Channel.ONLINE, choice()),
                        cast(BallotId.of(ROUND, STACK, 1), Channel.PAPER),
                        new PaperVotesEntered(STACK, ROUND, 1, "d"),
                        new TableVotesEntered(TABLE, ROUND, 2, "d"),
                        cast(BallotId.of(ROUND, TABLE, 1), Channel.TABLE),
                        cast(BallotId.of(ROUND, TABLE, 2), Channel.TABLE),
                        CLOSED))
                .isEqualTo(new ReceivedBallots(new BallotTally(2, 1, 2, 0), 1, 2));
    }

    @Test
    void a_withdrawn_ballot_is_received_and_one_that_was_cast_again_is_not_withdrawn() {
        assertThat(received(
                        cast(code(1), Channel.ONLINE),
                        cast(code(2), Channel.ONLINE),
                        new VoteWithdrawn(code(1), ROUND),
                        new VoteWithdrawn(code(2), ROUND),
                        cast(code(2), Channel.ONLINE),
                        CLOSED))
                .isEqualTo(new ReceivedBallots(new BallotTally(2, 0, 0, 1), 0, 0));
    }

    @Test
    void passes_over_other_rounds() {
        assertThat(received(
                        new VoteCast(code(1), OTHER_ROUND, HASH, Channel.ONLINE, choice()),
                        new PaperVotesEntered(STACK, OTHER_ROUND, 3, "d"),
                        CLOSED))
                .isEqualTo(new ReceivedBallots(new BallotTally(0, 0, 0, 0), 0, 0));
    }

    @Test
    void refuses_before_closing() {
        assertThatThrownBy(() -> received(cast(code(1), Channel.ONLINE), new VotingClosed(OTHER_ROUND, false)))
                .extracting("refusal")
                .isEqualTo(new VotingIsNotClosed(ROUND));
    }

    private static ReceivedBallots received(Object... events) {
        BallotsReceivedFold fold = new BallotsReceivedFold(ROUND);
        List.of(events).forEach(fold::after);
        return fold.received();
    }

    private static VoteCast cast(BallotId ballot, Channel channel) {
        return new VoteCast(ballot, ROUND, HASH, channel, choice());
    }

    private static BallotId code(int number) {
        byte[] secret = new byte[32];
        secret[0] = (byte) number;
        return BallotId.of(secret);
    }

    private static Selection choice() {
        return new Selection.Chosen(List.of(new ProjectId("tuin")));
    }
}
