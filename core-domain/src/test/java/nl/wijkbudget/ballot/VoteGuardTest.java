package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.ballot.BallotStory.ABANDONED;
import static nl.wijkbudget.ballot.BallotStory.BALLOT;
import static nl.wijkbudget.ballot.BallotStory.BALLOTS_STAY;
import static nl.wijkbudget.ballot.BallotStory.CLOSED;
import static nl.wijkbudget.ballot.BallotStory.NEW_HASH;
import static nl.wijkbudget.ballot.BallotStory.OPENED;
import static nl.wijkbudget.ballot.BallotStory.OTHER_ROUND;
import static nl.wijkbudget.ballot.BallotStory.PLANNED;
import static nl.wijkbudget.ballot.BallotStory.cast;
import static nl.wijkbudget.ballot.BallotStory.replaced;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkbudget.ballot.BallotRefusal.RulebookHasChanged;
import nl.wijkbudget.ballot.BallotRefusal.VotingHasNotOpened;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.rulebook.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VoteGuardTest {
    static Stream<Fact> votes() {
        return Stream.of(cast(LIKES_GARDEN), replaced(LIKES_GARDEN), new VoteWithdrawn(BALLOT, ROUND));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void lets_votes_in_while_voting_is_open(Fact vote) {
        assertThat(after(OPENED).objection(vote)).isNull();
    }

    @ParameterizedTest
    @MethodSource("votes")
    void lets_no_vote_in_after_voting_closed(Fact vote) {
        assertThat(after(OPENED, CLOSED).objection(vote)).isEqualTo(new VotingIsClosed(ROUND, WINDOW.closesAt()));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void lets_no_vote_in_after_the_round_was_abandoned(Fact vote) {
        assertThat(after(OPENED, ABANDONED).objection(vote)).isEqualTo(new VotingIsClosed(ROUND, WINDOW.closesAt()));
    }

    @ParameterizedTest
    @MethodSource("votes")
    void lets_no_vote_in_before_voting_opened(Fact vote) {
        assertThat(after(PLANNED).objection(vote)).isEqualTo(new VotingHasNotOpened(ROUND));
    }

    @Test
    void lets_in_only_votes_under_the_rulebook_in_force() {
        VoteGuard guard = after(OPENED, BALLOTS_STAY);
        RulebookHasChanged changed = new RulebookHasChanged(HASH, NEW_HASH);
        assertThat(guard.objection(cast(LIKES_GARDEN))).isEqualTo(changed);
        assertThat(guard.objection(replaced(LIKES_GARDEN))).isEqualTo(changed);
        assertThat(guard.objection(cast(NEW_HASH, Channel.ONLINE, LIKES_GARDEN)))
                .isNull();
    }

    @Test
    void lets_a_vote_out_whatever_the_rulebook() {
        assertThat(after(OPENED, BALLOTS_STAY).objection(new VoteWithdrawn(BALLOT, ROUND)))
                .isNull();
    }

    @Test
    void keeps_rounds_apart() {
        assertThat(after(OPENED, new VotingClosed(OTHER_ROUND, false)).objection(cast(LIKES_GARDEN)))
                .isNull();
    }

    @Test
    void lets_every_other_event_in() {
        assertThat(after(OPENED, CLOSED).objection(CLOSED)).isNull();
    }

    @Test
    void does_not_change_with_events_it_does_not_learn_from() {
        VoteGuard guard = after(OPENED);
        assertThat(guard.after(cast(LIKES_GARDEN))).isSameAs(guard);
    }

    private static VoteGuard after(Object... events) {
        VoteGuard guard = VoteGuard.EMPTY;
        for (Object event : events) {
            guard = guard.after(event);
        }
        return guard;
    }
}
