package nl.wijkbudget.ballot.command;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.command.RoundToVote;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;

/** Votes are put straight into the store here, as if they had been decided just before the vote closed. */
class NoVoteAfterClosingTest {
    private static final VotingIsClosed TOO_LATE =
            new VotingIsClosed(ROUND, RoundToVote.RULES.window().closesAt());

    @Test
    void a_vote_that_was_on_its_way_when_the_vote_closed_is_refused() {
        try (CommandSide side = openVote("on-its-way")) {
            CastVote vote = new RoundToVote(side).ballot("stem-1", GARDEN);
            close(side);

            assertThatThrownBy(() -> store(side, vote)).extracting("refusal").isEqualTo(TOO_LATE);
            assertThat(side.messagesOf(vote.ballot())).isEmpty();
        }
    }

    @Test
    void a_closed_vote_is_known_after_a_restart() {
        CastVote vote;
        try (CommandSide before = openVote("restart")) {
            vote = new RoundToVote(before).ballot("stem-1", GARDEN);
            close(before);
        }
        try (CommandSide after = new CommandSide("restart", CLOCK)) {
            assertThatThrownBy(() -> store(after, vote)).extracting("refusal").isEqualTo(TOO_LATE);
        }
    }

    @Test
    void before_the_closing_it_is_stored() {
        try (CommandSide side = openVote("in-time")) {
            CastVote vote = new RoundToVote(side).ballot("stem-1", GARDEN);

            store(side, vote);

            assertThat(side.messagesOf(vote.ballot())).hasSize(1);
        }
    }

    @Test
    void the_ballot_paper_in_memory_closes_with_the_vote() {
        try (CommandSide side = openVote("paper")) {
            RoundToVote round = new RoundToVote(side);
            round.vote("stem-1", GARDEN);
            close(side);

            assertThatThrownBy(() -> round.vote("stem-2", GARDEN))
                    .extracting("refusal")
                    .isEqualTo(TOO_LATE);
        }
    }

    private static CommandSide openVote(String address) {
        CommandSide side = new CommandSide(address, CLOCK);
        RoundToVote round = new RoundToVote(side);
        round.establish();
        round.propose();
        round.openVoting();
        return side;
    }

    private static void close(CommandSide side) {
        side.send(ORGANISER.because("De stemweek is voorbij."), new CloseVoting(ROUND));
    }

    private static void store(CommandSide side, CastVote vote) {
        VoteCast cast = new VoteCast(vote.ballot(), ROUND, vote.rulebook(), vote.channel(), vote.selection());
        side.store()
                .publish(new GenericDomainEventMessage<>("Ballot", vote.ballot().toString(), 0, cast));
    }
}
