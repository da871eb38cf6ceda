package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.ballot.BallotStory.BALLOT;
import static nl.wijkbudget.ballot.BallotStory.BALLOTS_STAY;
import static nl.wijkbudget.ballot.BallotStory.CAST_AGAIN;
import static nl.wijkbudget.ballot.BallotStory.CLOSED;
import static nl.wijkbudget.ballot.BallotStory.OTHER_ROUND;
import static nl.wijkbudget.ballot.BallotStory.cast;
import static nl.wijkbudget.ballot.BallotStory.papers;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.wijkbudget.ballot.BallotCommand.WithdrawVote;
import nl.wijkbudget.ballot.BallotRefusal.BallotIsOfAnotherRound;
import nl.wijkbudget.ballot.BallotRefusal.NoVoteToWithdraw;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.BallotRefusal.VotingOpensLater;
import nl.wijkbudget.decision.Refused;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class WithdrawVoteTest {
    private static final WithdrawVote WITHDRAW = new WithdrawVote(BALLOT, ROUND);
    private static final VoteWithdrawn WITHDRAWN = new VoteWithdrawn(BALLOT, ROUND);

    @Test
    void takes_a_ballot_out_of_the_box() {
        ballotAt(NOW, papers()).given(cast(LIKES_GARDEN)).when(WITHDRAW).expectEvents(WITHDRAWN);
    }

    @Test
    void takes_out_a_ballot_that_an_amendment_left_valid() {
        ballotAt(NOW, papers(BALLOTS_STAY))
                .given(cast(LIKES_GARDEN))
                .when(WITHDRAW)
                .expectEvents(WITHDRAWN);
    }

    @Test
    void stays_quiet_when_it_was_withdrawn() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN), WITHDRAWN)
                .when(WITHDRAW)
                .expectNoEvents();
    }

    @Test
    void refuses_when_nothing_was_cast() {
        ballotAt(NOW, papers())
                .givenNoPriorActivity()
                .when(WITHDRAW)
                .expectException(Refused.because(new NoVoteToWithdraw(ROUND)));
    }

    @Test
    void refuses_a_ballot_that_an_amendment_set_aside() {
        ballotAt(NOW, papers(CAST_AGAIN))
                .given(cast(LIKES_GARDEN))
                .when(WITHDRAW)
                .expectException(Refused.because(new NoVoteToWithdraw(ROUND)));
    }

    @Test
    void just_before_closing_is_in_time() {
        ballotAt(WINDOW.closesAt().minusNanos(1), papers())
                .given(cast(LIKES_GARDEN))
                .when(WITHDRAW)
                .expectEvents(WITHDRAWN);
    }

    @Test
    void the_closing_instant_is_too_late() {
        ballotAt(WINDOW.closesAt(), papers())
                .given(cast(LIKES_GARDEN))
                .when(WITHDRAW)
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void just_before_opening_is_too_early() {
        ballotAt(WINDOW.opensAt().minusNanos(1), papers())
                .givenNoPriorActivity()
                .when(WITHDRAW)
                .expectException(Refused.because(new VotingOpensLater(ROUND, WINDOW.opensAt())));
    }

    @Test
    void refuses_after_voting_was_closed_early() {
        ballotAt(NOW, papers(CLOSED))
                .given(cast(LIKES_GARDEN))
                .when(WITHDRAW)
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_a_right_to_vote_of_another_round() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN))
                .when(new WithdrawVote(BALLOT, OTHER_ROUND))
                .expectException(Refused.because(new BallotIsOfAnotherRound(ROUND)));
    }

    private static AggregateTestFixture<Ballot> ballotAt(Instant instant, BallotPapers papers) {
        AggregateTestFixture<Ballot> fixture = new AggregateTestFixture<>(Ballot.class);
        fixture.registerInjectableResource(papers);
        fixture.registerInjectableResource(Clock.fixed(instant, ZoneOffset.UTC));
        return fixture;
    }
}
