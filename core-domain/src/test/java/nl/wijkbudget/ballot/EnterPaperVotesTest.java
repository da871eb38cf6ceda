package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.ballot.BallotStory.BALLOTS_STAY;
import static nl.wijkbudget.ballot.BallotStory.CLOSED;
import static nl.wijkbudget.ballot.BallotStory.NEW_HASH;
import static nl.wijkbudget.ballot.BallotStory.papers;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_BENCH;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.wijkbudget.ballot.BallotRefusal.BatchExistsAlready;
import nl.wijkbudget.ballot.BallotRefusal.RulebookHasChanged;
import nl.wijkbudget.ballot.BallotRefusal.SheetNumberIsOutOfRange;
import nl.wijkbudget.ballot.BallotRefusal.SheetNumberIsUsedTwice;
import nl.wijkbudget.ballot.BallotRefusal.SheetsAreInvalid;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.BallotRefusal.VotingOpensLater;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookRefusal.ChosenTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.NotACandidate;
import nl.wijkbudget.rulebook.RulebookRefusal.TooFewChosen;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class EnterPaperVotesTest {
    private static final PaperBatchId BATCH = new PaperBatchId("buurthuis-1");
    private static final PaperSheet FIRST = new PaperSheet(1, LIKES_GARDEN);
    private static final PaperSheet SECOND = new PaperSheet(2, LIKES_BENCH);
    private static final Object[] ENTERED = {
        cast(1, LIKES_GARDEN),
        cast(2, LIKES_BENCH),
        new PaperVotesEntered(BATCH, ROUND, 2, "355081c9e34022917647e391df59df4050f00eb728bc278d4bffa34f61576040")
    };

    @Test
    void puts_every_sheet_in_the_box() {
        batchAt(NOW)
                .givenNoPriorActivity()
                .when(enters(FIRST, SECOND), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void puts_them_in_the_box_by_number() {
        batchAt(NOW)
                .givenNoPriorActivity()
                .when(enters(SECOND, FIRST), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void says_who_entered_the_stack_and_nothing_of_who_voted() {
        batchAt(NOW)
                .givenNoPriorActivity()
                .when(enters(FIRST), DESK.toMetaData())
                .expectEventsMatching(exactSequenceOf(
                        matches((Message<?> vote) -> Authority.from(vote.getMetaData()) == null),
                        matches((Message<?> stack) -> DESK.equals(Authority.from(stack.getMetaData())))));
    }

    @Test
    void stays_quiet_when_the_same_stack_is_entered_again() {
        batchAt(NOW)
                .given(ENTERED)
                .when(enters(SECOND, FIRST), DESK.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_also_when_voting_is_over() {
        batchAt(WINDOW.closesAt())
                .given(ENTERED)
                .when(enters(FIRST, SECOND), DESK.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_stack_under_the_same_id() {
        batchAt(NOW)
                .given(ENTERED)
                .when(enters(FIRST, new PaperSheet(2, LIKES_GARDEN)), DESK.toMetaData())
                .expectException(Refused.because(new BatchExistsAlready(BATCH)));
    }

    @Test
    void refuses_the_whole_stack_and_names_every_fault() {
        batchAt(NOW)
                .givenNoPriorActivity()
                .when(
                        enters(
                                FIRST,
                                new PaperSheet(1, chosen()),
                                new PaperSheet(0, LIKES_BENCH),
                                new PaperSheet(4, chosen(STRANGER)),
                                new PaperSheet(6, chosen(GARDEN, GARDEN))),
                        DESK.toMetaData())
                .expectException(Refused.because(new SheetsAreInvalid(List.of(
                        new SheetFault(1, new SheetNumberIsUsedTwice(1)),
                        new SheetFault(1, new TooFewChosen(0, 1)),
                        new SheetFault(0, new SheetNumberIsOutOfRange(0, 5)),
                        new SheetFault(4, new NotACandidate(STRANGER)),
                        new SheetFault(6, new SheetNumberIsOutOfRange(6, 5)),
                        new SheetFault(6, new ChosenTwice(GARDEN))))));
    }

    @Test
    void the_opening_instant_counts() {
        batchAt(WINDOW.opensAt())
                .givenNoPriorActivity()
                .when(enters(FIRST, SECOND), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void just_before_opening_is_too_early() {
        batchAt(WINDOW.opensAt().minusNanos(1))
                .givenNoPriorActivity()
                .when(enters(FIRST), DESK.toMetaData())
                .expectException(Refused.because(new VotingOpensLater(ROUND, WINDOW.opensAt())));
    }

    @Test
    void just_before_closing_counts() {
        batchAt(WINDOW.closesAt().minusNanos(1))
                .givenNoPriorActivity()
                .when(enters(FIRST, SECOND), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void the_closing_instant_is_too_late() {
        batchAt(WINDOW.closesAt())
                .givenNoPriorActivity()
                .when(enters(FIRST), DESK.toMetaData())
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_after_voting_was_closed_early() {
        batchAt(NOW, CLOSED)
                .givenNoPriorActivity()
                .when(enters(FIRST), DESK.toMetaData())
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_a_stack_under_a_rulebook_that_was_amended() {
        batchAt(NOW, BALLOTS_STAY)
                .givenNoPriorActivity()
                .when(enters(FIRST), DESK.toMetaData())
                .expectException(Refused.because(new RulebookHasChanged(HASH, NEW_HASH)));
    }

    @Test
    void refuses_without_a_mandate() {
        batchAt(NOW)
                .givenNoPriorActivity()
                .when(enters(FIRST), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ENTER_PAPER_VOTES)));
    }

    private static EnterPaperVotes enters(PaperSheet... sheets) {
        return new EnterPaperVotes(BATCH, ROUND, HASH, List.of(sheets));
    }

    private static VoteCast cast(int sheet, Selection selection) {
        return new VoteCast(BallotId.of(ROUND, BATCH, sheet), ROUND, HASH, Channel.PAPER, selection);
    }

    private static AggregateTestFixture<PaperBatch> batchAt(Instant instant, Object... later) {
        AggregateTestFixture<PaperBatch> fixture = new AggregateTestFixture<>(PaperBatch.class);
        Clock clock = Clock.fixed(instant, ZoneOffset.UTC);
        fixture.registerInjectableResource(new PaperDesk(NEIGHBOURHOODS, papers(later), clock));
        return fixture;
    }
}
