package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.ballot.BallotStory.ABANDONED;
import static nl.wijkbudget.ballot.BallotStory.BALLOT;
import static nl.wijkbudget.ballot.BallotStory.BALLOTS_STAY;
import static nl.wijkbudget.ballot.BallotStory.CAST_AGAIN;
import static nl.wijkbudget.ballot.BallotStory.CLOSED;
import static nl.wijkbudget.ballot.BallotStory.NEW_HASH;
import static nl.wijkbudget.ballot.BallotStory.OTHER_ROUND;
import static nl.wijkbudget.ballot.BallotStory.PLANNED;
import static nl.wijkbudget.ballot.BallotStory.cast;
import static nl.wijkbudget.ballot.BallotStory.papers;
import static nl.wijkbudget.ballot.BallotStory.replaced;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_BENCH;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.chosen;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotRefusal.BallotIsOfAnotherRound;
import nl.wijkbudget.ballot.BallotRefusal.ChannelIsNotOpen;
import nl.wijkbudget.ballot.BallotRefusal.RulebookHasChanged;
import nl.wijkbudget.ballot.BallotRefusal.VotingHasNotOpened;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.BallotRefusal.VotingOpensLater;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.RulebookRefusal.NotACandidate;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CastVoteTest {
    @Test
    void puts_a_ballot_in_the_box() {
        ballotAt(NOW, papers()).givenNoPriorActivity().when(casts(LIKES_GARDEN)).expectEvents(cast(LIKES_GARDEN));
    }

    @Test
    void replaces_the_ballot_cast_before() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN))
                .when(casts(LIKES_BENCH))
                .expectEvents(replaced(LIKES_BENCH));
    }

    @Test
    void counts_the_last_of_many_replacements() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN), replaced(LIKES_BENCH))
                .when(casts(LIKES_GARDEN))
                .expectEvents(replaced(LIKES_GARDEN));
    }

    @Test
    void stays_quiet_when_the_same_ballot_is_cast_again() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN))
                .when(casts(LIKES_GARDEN))
                .expectNoEvents();
    }

    @Test
    void replaces_a_ballot_that_came_through_another_channel() {
        ballotAt(NOW, papers())
                .given(cast(HASH, Channel.PAPER, LIKES_GARDEN))
                .when(casts(LIKES_GARDEN))
                .expectEvents(replaced(LIKES_GARDEN));
    }

    @Test
    void puts_a_ballot_back_after_it_was_withdrawn() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN), new VoteWithdrawn(BALLOT, ROUND))
                .when(casts(LIKES_GARDEN))
                .expectEvents(cast(LIKES_GARDEN));
    }

    @Test
    void casts_the_same_again_when_an_amendment_asks_for_it() {
        ballotAt(NOW, papers(CAST_AGAIN))
                .given(cast(LIKES_GARDEN))
                .when(casts(NEW_HASH, Channel.ONLINE, LIKES_GARDEN))
                .expectEvents(new VoteReplaced(BALLOT, ROUND, NEW_HASH, Channel.ONLINE, LIKES_GARDEN));
    }

    @Test
    void stays_quiet_when_an_amendment_left_the_same_ballot_valid() {
        ballotAt(NOW, papers(BALLOTS_STAY))
                .given(cast(LIKES_GARDEN))
                .when(casts(NEW_HASH, Channel.ONLINE, LIKES_GARDEN))
                .expectNoEvents();
    }

    @Test
    void the_opening_instant_counts() {
        ballotAt(WINDOW.opensAt(), papers())
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectEvents(cast(LIKES_GARDEN));
    }

    @Test
    void just_before_opening_is_too_early() {
        ballotAt(WINDOW.opensAt().minusNanos(1), papers())
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new VotingOpensLater(ROUND, WINDOW.opensAt())));
    }

    @Test
    void just_before_closing_counts() {
        ballotAt(WINDOW.closesAt().minusNanos(1), papers())
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectEvents(cast(LIKES_GARDEN));
    }

    @Test
    void the_closing_instant_is_too_late() {
        ballotAt(WINDOW.closesAt(), papers())
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void never_tells_what_is_in_the_box_once_voting_is_over() {
        ballotAt(WINDOW.closesAt(), papers())
                .given(cast(LIKES_GARDEN))
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_after_voting_was_closed_early() {
        ballotAt(NOW, papers(CLOSED))
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_after_the_round_was_abandoned() {
        ballotAt(NOW, papers(ABANDONED))
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_a_ballot_under_a_rulebook_that_was_amended() {
        ballotAt(NOW, papers(BALLOTS_STAY))
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new RulebookHasChanged(HASH, NEW_HASH)));
    }

    @Test
    void refuses_a_channel_that_the_rulebook_does_not_name() {
        ballotAt(NOW, papers())
                .givenNoPriorActivity()
                .when(casts(HASH, Channel.DESK, LIKES_GARDEN))
                .expectException(Refused.because(new ChannelIsNotOpen(Channel.DESK)));
    }

    @Test
    void refuses_a_selection_that_does_not_fit() {
        ballotAt(NOW, papers())
                .givenNoPriorActivity()
                .when(casts(chosen(STRANGER)))
                .expectException(Refused.because(new NotACandidate(STRANGER)));
    }

    @Test
    void refuses_before_voting_opened() {
        ballotAt(NOW, round -> BallotPaper.of(round, List.of(PLANNED)))
                .givenNoPriorActivity()
                .when(casts(LIKES_GARDEN))
                .expectException(Refused.because(new VotingHasNotOpened(ROUND)));
    }

    @Test
    void refuses_a_round_nobody_planned() {
        ballotAt(NOW, papers())
                .givenNoPriorActivity()
                .when(casts(OTHER_ROUND))
                .expectException(Refused.because(new RoundIsUnknown(OTHER_ROUND)));
    }

    @Test
    void refuses_a_right_to_vote_of_another_round() {
        ballotAt(NOW, papers())
                .given(cast(LIKES_GARDEN))
                .when(casts(OTHER_ROUND))
                .expectException(Refused.because(new BallotIsOfAnotherRound(ROUND)));
    }

    private static CastVote casts(Selection selection) {
        return casts(HASH, Channel.ONLINE, selection);
    }

    private static CastVote casts(RulebookHash hash, Channel channel, Selection selection) {
        return new CastVote(BALLOT, ROUND, hash, channel, selection);
    }

    private static CastVote casts(RoundId round) {
        return new CastVote(BALLOT, round, HASH, Channel.ONLINE, LIKES_GARDEN);
    }

    private static AggregateTestFixture<Ballot> ballotAt(Instant instant, BallotPapers papers) {
        AggregateTestFixture<Ballot> fixture = new AggregateTestFixture<>(Ballot.class);
        fixture.registerInjectableResource(papers);
        fixture.registerInjectableResource(Clock.fixed(instant, ZoneOffset.UTC));
        return fixture;
    }
}
