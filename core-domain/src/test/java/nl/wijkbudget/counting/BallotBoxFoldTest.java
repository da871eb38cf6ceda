package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.counting.CountRefusal.LotIsNotDrawn;
import nl.wijkbudget.counting.CountRefusal.VotingIsNotClosed;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.ClosingTree;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.LotSeed;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Lot;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.rulebook.TieRule;
import org.junit.jupiter.api.Test;

class BallotBoxFoldTest {
    private static final Rulebook RULEBOOK =
            ElectionBuilder.of(100).project("a", 10).rulebook();
    private static final Rulebook AMENDED =
            ElectionBuilder.of(200).project("a", 10).rulebook();
    private static final RulebookHash OLD = new RulebookHash("1".repeat(64));
    private static final RulebookHash NEW = new RulebookHash("2".repeat(64));
    private static final VotingOpened OPENED = new VotingOpened(ROUND, RULEBOOK, OLD);
    private static final Rulebook BY_LOT = ElectionBuilder.of(100)
            .project("a", 10)
            .project("b", 10)
            .ties(TieRule.COMMITTED_LOT)
            .rulebook();
    private static final VotingOpened OPENED_BY_LOT = new VotingOpened(ROUND, BY_LOT, OLD);
    private static final VotingClosed CLOSED = new VotingClosed(ROUND, false);

    @Test
    void holds_the_last_of_each_ballot_in_the_order_of_the_log() {
        assertThat(box(OPENED, cast("b1", OLD, "a"), cast("b2", OLD, "a"), replaced("b1", OLD), CLOSED))
                .isEqualTo(new BoxContents(
                        OLD,
                        new Election(RULEBOOK, List.of(online("b2", "a"), paper("b1"))),
                        new BallotsCounted(
                                Map.of(Channel.ONLINE, 1, Channel.PAPER, 1),
                                0,
                                4,
                                "9f1fb8c8dfe2bfa8adabe875857cee0c440b074df015f2a66511145b0a2d5284")));
    }

    @Test
    void a_withdrawn_ballot_is_gone_until_it_is_cast_again() {
        assertThat(ballots(OPENED, cast("b1", OLD, "a"), withdrawn("b1"), CLOSED))
                .isEmpty();
        assertThat(ballots(OPENED, cast("b1", OLD, "a"), withdrawn("b1"), cast("b1", OLD, "a"), CLOSED))
                .containsExactly(online("b1", "a"));
    }

    @Test
    void what_comes_after_closing_is_not_in_the_box() {
        assertThat(ballots(OPENED, cast("b1", OLD, "a"), CLOSED, cast("b2", OLD, "a"), withdrawn("b1")))
                .containsExactly(online("b1", "a"));
    }

    @Test
    void ballots_of_another_round_are_in_another_box() {
        RoundId other = new RoundId("anderewijk-2026");
        VoteCast elsewhere =
                new VoteCast(new BallotId("b9"), other, OLD, Channel.ONLINE, new Selection.Chosen(List.of()));

        assertThat(ballots(OPENED, new VotingOpened(other, AMENDED, NEW), elsewhere, CLOSED))
                .isEmpty();
        assertThat(box(OPENED, new VotingOpened(other, AMENDED, NEW), CLOSED).hash())
                .isEqualTo(OLD);
    }

    @Test
    void ballots_stay_valid_when_the_amendment_says_so() {
        BoxContents contents =
                box(OPENED, cast("b1", OLD, "a"), amended(CastBallots.STAY_VALID), cast("b2", NEW, "a"), CLOSED);

        assertThat(contents.hash()).isEqualTo(NEW);
        assertThat(contents.election()).isEqualTo(new Election(AMENDED, List.of(online("b1", "a"), online("b2", "a"))));
        assertThat(contents.ballots().setAside()).isZero();
    }

    @Test
    void ballots_are_set_aside_until_they_are_cast_again_when_the_amendment_says_so() {
        BoxContents contents = box(
                OPENED,
                cast("b1", OLD, "a"),
                cast("b2", OLD, "a"),
                cast("b3", OLD, "a"),
                amended(CastBallots.MUST_BE_CAST_AGAIN),
                replaced("b2", NEW),
                withdrawn("b3"),
                CLOSED);

        assertThat(contents.election()).isEqualTo(new Election(AMENDED, List.of(paper("b2"))));
        assertThat(contents.ballots().setAside()).isEqualTo(1);
    }

    @Test
    void a_ballot_that_was_under_way_during_the_amendment_is_set_aside_by_the_hash_it_names() {
        BoxContents contents = box(OPENED, amended(CastBallots.MUST_BE_CAST_AGAIN), cast("late", OLD, "a"), CLOSED);

        assertThat(contents.election().ballots()).isEmpty();
        assertThat(contents.ballots().setAside()).isEqualTo(1);
    }

    @Test
    void an_amendment_that_spares_ballots_does_not_bring_back_what_an_earlier_one_set_aside() {
        RulebookHash third = new RulebookHash("3".repeat(64));
        BoxContents contents = box(
                OPENED,
                cast("b1", OLD, "a"),
                amended(CastBallots.MUST_BE_CAST_AGAIN),
                cast("b2", NEW, "a"),
                new RulebookAmended(ROUND, AMENDED, third, NEW, CastBallots.STAY_VALID),
                CLOSED);

        assertThat(contents.election().ballots()).containsExactly(online("b2", "a"));
        assertThat(contents.ballots().setAside()).isEqualTo(1);
    }

    @Test
    void an_empty_box_can_be_counted() {
        assertThat(box(OPENED, CLOSED).ballots())
                .isEqualTo(new BallotsCounted(
                        Map.of(), 0, 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void refuses_to_open_before_the_vote_is_closed() {
        assertThatThrownBy(() -> box(OPENED, cast("b1", OLD, "a")))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new VotingIsNotClosed(ROUND)));
    }

    @Test
    void holds_the_lot_that_was_drawn_after_closing() {
        assertThat(box(OPENED_BY_LOT, cast("b1", OLD, "a"), CLOSED, drawn(ROUND, "a", "b"), cast("b2", OLD, "a"))
                        .election())
                .isEqualTo(new Election(BY_LOT, List.of(online("b1", "a")), lot("a", "b")));
    }

    @Test
    void holds_the_lot_that_was_drawn_in_public_and_not_a_later_one() {
        LotDrawnInPublic inPublic =
                new LotDrawnInPublic(ROUND, List.of(), lot("b", "a").order(), "Uit een hoed");

        assertThat(box(OPENED_BY_LOT, CLOSED, inPublic, drawn(ROUND, "a", "b")).election())
                .isEqualTo(new Election(BY_LOT, List.of(), lot("b", "a")));
    }

    @Test
    void refuses_to_open_before_the_lot_is_drawn() {
        assertThatThrownBy(() -> box(OPENED_BY_LOT, CLOSED, drawn(new RoundId("anderewijk-2026"), "a", "b")))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.refusal()).isEqualTo(new LotIsNotDrawn(ROUND)));
    }

    @Test
    void is_complete_when_the_lot_is_drawn_that_it_asks_for() {
        assertThat(fold(OPENED, CLOSED).isComplete()).isTrue();
        assertThat(fold(OPENED_BY_LOT, CLOSED).isComplete()).isFalse();
        assertThat(fold(OPENED_BY_LOT, CLOSED, drawn(ROUND, "a", "b")).isComplete())
                .isTrue();
    }

    private static LotDrawn drawn(RoundId round, String... order) {
        ClosingTree tree = new ClosingTree(3, "0".repeat(64));
        return new LotDrawn(round, tree, new LotSeed("1".repeat(64)), lot(order).order());
    }

    private static Lot lot(String... order) {
        return new Lot(Stream.of(order).map(ProjectId::new).toList());
    }

    private static List<CountedBallot> ballots(Object... events) {
        return box(events).election().ballots();
    }

    private static BoxContents box(Object... events) {
        return fold(events).contents();
    }

    private static BallotBoxFold fold(Object... events) {
        BallotBoxFold fold = new BallotBoxFold(ROUND);
        for (int position = 0; position < events.length; position++) {
            fold.after(position, events[position]);
        }
        return fold;
    }

    private static RulebookAmended amended(CastBallots castBallots) {
        return new RulebookAmended(ROUND, AMENDED, NEW, OLD, castBallots);
    }

    private static VoteCast cast(String ballot, RulebookHash rulebook, String project) {
        return new VoteCast(new BallotId(ballot), ROUND, rulebook, Channel.ONLINE, chosen(project));
    }

    private static VoteReplaced replaced(String ballot, RulebookHash rulebook) {
        return new VoteReplaced(new BallotId(ballot), ROUND, rulebook, Channel.PAPER, new Selection.Chosen(List.of()));
    }

    private static VoteWithdrawn withdrawn(String ballot) {
        return new VoteWithdrawn(new BallotId(ballot), ROUND);
    }

    private static CountedBallot online(String ballot, String project) {
        return new CountedBallot(new BallotId(ballot), Channel.ONLINE, chosen(project));
    }

    private static CountedBallot paper(String ballot) {
        return new CountedBallot(new BallotId(ballot), Channel.PAPER, new Selection.Chosen(List.of()));
    }

    private static Selection chosen(String project) {
        return new Selection.Chosen(List.of(new ProjectId(project)));
    }
}
