package nl.wijkbudget.ballot;

import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.rulebook.SampleVote.BENCH_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.DRAFT;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.HASH;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY_STANDS;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_BENCH;
import static nl.wijkbudget.rulebook.SampleVote.LIKES_GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static nl.wijkbudget.rulebook.SampleVote.WINDOW;
import static nl.wijkbudget.rulebook.SampleVote.chosen;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkbudget.ballot.BallotRefusal.ChannelIsNotOpen;
import nl.wijkbudget.ballot.BallotRefusal.RulebookHasChanged;
import nl.wijkbudget.ballot.BallotRefusal.TableVotedAlready;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.BallotRefusal.VotingOpensLater;
import nl.wijkbudget.ballot.TableCommand.EnterTableVotes;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.RulebookRefusal.NotACandidate;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.messaging.Message;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnterTableVotesTest {
    private static final TableId TABLE = new TableId("avond-1-tafel-2");
    private static final Rulebook WITH_TABLES = new Rulebook(
            List.of(GARDEN_STANDS, LIBRARY_STANDS, BENCH_STANDS),
            DRAFT.form(),
            DRAFT.rule(),
            DRAFT.pots(),
            DRAFT.tieRule(),
            WINDOW,
            DRAFT.eligibility(),
            Set.of(Channel.ONLINE, Channel.TABLE),
            DRAFT.top(),
            "EUR");
    private static final RulebookHash TABLES = WITH_TABLES.hash();
    private static final BallotPaper PAPER = new BallotPaper(ROUND, WIJK, WITH_TABLES, TABLES, Set.of(TABLES), false);
    private static final TableVotesEntered TWO =
            new TableVotesEntered(TABLE, ROUND, 2, "fde994545f023ceac4d17c5e8fc40993b553bbbe1a6f3266d39e30ca560e0530");
    private static final Object[] ENTERED = {TWO, cast(1), cast(2)};

    @Test
    void puts_a_ballot_of_each_person_in_the_box() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void one_person_is_a_table_too() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(enters(1, LIKES_GARDEN), DESK.toMetaData())
                .expectEvents(
                        new TableVotesEntered(
                                TABLE, ROUND, 1, "b4db778327575bfe7e75d69c35e153b8142ee9d9fa31ba2098201be60efbb004"),
                        cast(1));
    }

    @Test
    void a_thousand_people_are_one_commit() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(enters(1_000, LIKES_GARDEN), DESK.toMetaData())
                .expectEvents(IntStream.rangeClosed(0, 1_000)
                        .mapToObj(person -> person == 0
                                ? new TableVotesEntered(
                                        TABLE,
                                        ROUND,
                                        1_000,
                                        "a2ad52a5a41bf16b1049b91d2d4fbc678e01766e43dcd4a59478ce63ff8e527c")
                                : cast(person))
                        .toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void is_not_made_for_a_table_that_cannot_be(int people) {
        assertThatIllegalArgumentException().isThrownBy(() -> enters(people, LIKES_GARDEN));
    }

    @Test
    void says_who_entered_the_table_and_nothing_of_who_voted() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(enters(1, LIKES_GARDEN), DESK.toMetaData())
                .expectEventsMatching(exactSequenceOf(
                        matches((Message<?> table) -> DESK.equals(Authority.from(table.getMetaData()))),
                        matches((Message<?> vote) -> Authority.from(vote.getMetaData()) == null)));
    }

    @Test
    void stays_quiet_when_the_same_is_entered_again() {
        tableAt(NOW)
                .given(ENTERED)
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectNoEvents();
    }

    @Test
    void stays_quiet_also_when_voting_is_over() {
        tableAt(WINDOW.closesAt())
                .given(ENTERED)
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_choice_under_the_same_id() {
        tableAt(NOW)
                .given(ENTERED)
                .when(enters(2, LIKES_BENCH), DESK.toMetaData())
                .expectException(Refused.because(new TableVotedAlready(TABLE)));
    }

    @Test
    void refuses_more_people_under_the_same_id() {
        tableAt(NOW)
                .given(ENTERED)
                .when(enters(3, LIKES_GARDEN), DESK.toMetaData())
                .expectException(Refused.because(new TableVotedAlready(TABLE)));
    }

    @Test
    void refuses_a_choice_that_does_not_fit_the_rulebook() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(enters(2, chosen(STRANGER)), DESK.toMetaData())
                .expectException(Refused.because(new NotACandidate(STRANGER)));
    }

    @Test
    void refuses_when_tables_do_not_vote_in_this_round() {
        fixture(NOW, BallotStory.paper())
                .givenNoPriorActivity()
                .when(new EnterTableVotes(TABLE, ROUND, HASH, 2, LIKES_GARDEN), DESK.toMetaData())
                .expectException(Refused.because(new ChannelIsNotOpen(Channel.TABLE)));
    }

    @Test
    void refuses_under_another_rulebook_than_the_one_in_force() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(new EnterTableVotes(TABLE, ROUND, HASH, 2, LIKES_GARDEN), DESK.toMetaData())
                .expectException(Refused.because(new RulebookHasChanged(HASH, TABLES)));
    }

    @Test
    void the_opening_instant_counts() {
        tableAt(WINDOW.opensAt())
                .givenNoPriorActivity()
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void just_before_opening_is_too_early() {
        tableAt(WINDOW.opensAt().minusNanos(1))
                .givenNoPriorActivity()
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectException(Refused.because(new VotingOpensLater(ROUND, WINDOW.opensAt())));
    }

    @Test
    void just_before_closing_counts() {
        tableAt(WINDOW.closesAt().minusNanos(1))
                .givenNoPriorActivity()
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectEvents(ENTERED);
    }

    @Test
    void the_closing_instant_is_too_late() {
        tableAt(WINDOW.closesAt())
                .givenNoPriorActivity()
                .when(enters(2, LIKES_GARDEN), DESK.toMetaData())
                .expectException(Refused.because(new VotingIsClosed(ROUND, WINDOW.closesAt())));
    }

    @Test
    void refuses_without_a_mandate() {
        tableAt(NOW)
                .givenNoPriorActivity()
                .when(enters(2, LIKES_GARDEN), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ENTER_PAPER_VOTES)));
    }

    private static EnterTableVotes enters(int people, Selection selection) {
        return new EnterTableVotes(TABLE, ROUND, TABLES, people, selection);
    }

    private static VoteCast cast(int person) {
        return new VoteCast(BallotId.of(ROUND, TABLE, person), ROUND, TABLES, Channel.TABLE, LIKES_GARDEN);
    }

    private static AggregateTestFixture<VotingTable> tableAt(Instant instant) {
        return fixture(instant, PAPER);
    }

    private static AggregateTestFixture<VotingTable> fixture(Instant instant, BallotPaper paper) {
        AggregateTestFixture<VotingTable> fixture = new AggregateTestFixture<>(VotingTable.class);
        Clock clock = Clock.fixed(instant, ZoneOffset.UTC);
        fixture.registerInjectableResource(new PaperDesk(NEIGHBOURHOODS, round -> paper, clock));
        return fixture;
    }
}
