package nl.wijkbudget.ballot.command;

import static java.util.concurrent.Executors.callable;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static nl.wijkbudget.round.command.RoundToVote.TREES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.round.command.RoundToVote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstVotesAtOnceTest {
    private static final int BALLOTS = 20;

    private final CommandSide side = new CommandSide("first-votes-at-once", CLOCK);
    private final RoundToVote round = new RoundToVote(side);
    private final ExecutorService voters = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        voters.shutdown();
        side.close();
    }

    @Test
    void two_first_votes_for_one_ballot_are_stored_one_after_the_other() throws Exception {
        round.establish();
        round.propose();
        round.openVoting();

        for (int i = 0; i < BALLOTS; i++) {
            String voter = "stem-" + i;
            var votes = List.of(callable(() -> round.vote(voter, GARDEN)), callable(() -> round.vote(voter, TREES)));
            for (Future<Object> vote : voters.invokeAll(votes)) {
                vote.get();
            }

            assertThat(side.messagesOf(BallotId.of(ROUND, new VoterId(voter))))
                    .extracting(message -> message.getPayloadType())
                    .isEqualTo(List.of(VoteCast.class, VoteReplaced.class));
        }
    }
}
