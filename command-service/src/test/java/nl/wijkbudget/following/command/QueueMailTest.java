package nl.wijkbudget.following.command;

import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.following.command.MailedPost.GATHER;
import static nl.wijkbudget.following.command.MailedPost.PLACE;
import static nl.wijkbudget.following.command.MailedPost.PROJECT;
import static nl.wijkbudget.following.command.MailedPost.TREES;
import static nl.wijkbudget.following.command.MailedPost.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkbudget.ballot.BallotCommand;
import nl.wijkbudget.delivery.ProgressReported;
import nl.wijkbudget.delivery.ProjectCompleted;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.SampleVote;
import nl.wijkbudget.rulebook.VotingWindow;
import nl.wijkbudget.votingcode.CodesPosted;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class QueueMailTest {
    private final MailedPost post;

    QueueMailTest(DatabaseKind kind) {
        post = new MailedPost(kind);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void news_of_a_project_waits_for_those_who_follow_that_project() {
        post.follower("vogel", PROJECT);
        post.follower("merel", PLACE);

        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(3));
        post.projectPolicy().on(new ProjectDeclaredFeasible(new ProjectId("park")), at(4));
        post.projectPolicy().on(new ProgressReported(DeliveryId.of(TREES), 40, "Bijna."), at(5));

        assertThat(post.queued()).containsExactly("project:bomen FEASIBLE 3", "project:bomen PROGRESS 5");
    }

    @Test
    void news_of_a_round_waits_for_those_who_follow_its_neighbourhood() {
        post.follower("vogel", PROJECT);
        post.follower("merel", PLACE);

        post.roundPolicy().on(new ProposalsOpened(ROUND), at(1));
        post.roundPolicy().on(opened(NOW.plus(Duration.ofDays(14))), at(2));
        post.roundPolicy().on(new VotingClosed(ROUND, false));
        post.roundPolicy().on(new ResultRecorded(ROUND, new CountId("telling")), at(4));
        post.roundPolicy().on(new RoundAbandoned(ROUND), at(5));

        assertThat(post.queued())
                .containsExactly(
                        "neighbourhood:voorbeeldwijk PROPOSALS_OPEN 1",
                        "neighbourhood:voorbeeldwijk VOTING_OPEN 2",
                        "neighbourhood:voorbeeldwijk RESULT 4",
                        "neighbourhood:voorbeeldwijk ABANDONED 5");
    }

    @Test
    void an_event_that_is_read_again_is_queued_once() {
        post.follower("vogel", PROJECT);

        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(3));
        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(3));

        assertThat(post.queued()).containsExactly("project:bomen FEASIBLE 3");
    }

    @Test
    void who_begins_to_follow_hears_nothing_of_before() {
        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(3));
        post.follower("vogel", PROJECT);

        assertThat(post.queued()).isEmpty();
    }

    @Test
    void where_no_mail_is_sent_nothing_is_kept_for_later() {
        post.follower("vogel", PROJECT);

        new WhenProjectMovesThenQueueMail(Optional.empty()).on(new ProjectDeclaredFeasible(TREES), at(3));
        new WhenRoundMovesThenQueueMail(Optional.empty()).on(new ProposalsOpened(ROUND), at(4));

        assertThat(post.queued()).isEmpty();
    }

    @Test
    void three_days_before_a_vote_closes_its_last_days_are_news_for_who_follows_by_then() {
        Instant closes = NOW.plus(Duration.ofDays(14));
        post.roundPolicy().on(opened(closes), at(2));
        post.follower("merel", PLACE);
        post.clock.move(Duration.ofDays(11).minusMillis(1));
        post.run().go(() -> true);
        assertThat(post.queued()).isEmpty();

        post.clock.move(Duration.ofMillis(1));
        post.run().go(() -> true);
        post.run().go(() -> true);

        assertThat(post.queued()).containsExactly("neighbourhood:voorbeeldwijk LAST_DAYS 2");
    }

    @Test
    void a_vote_that_is_over_or_too_short_has_no_last_days() {
        post.follower("merel", PLACE);
        post.roundPolicy().on(opened(NOW.plus(Duration.ofDays(14))), at(2));
        post.roundPolicy().on(new VotingClosed(ROUND, true));
        assertThat(post.rows("vote_reminder")).isEmpty();

        post.roundPolicy().on(opened(NOW.plus(Outbox.LAST_DAYS).plus(GATHER)), at(3));
        assertThat(post.rows("vote_reminder")).isEmpty();

        post.roundPolicy().on(opened(NOW.plus(Outbox.LAST_DAYS).plus(GATHER).plusMillis(1)), at(4));
        assertThat(post.rows("vote_reminder")).hasSize(1);
    }

    @Test
    void an_invitation_that_does_not_hold_any_more_is_not_mailed() {
        post.follower("merel", PLACE);
        post.roundPolicy().on(opened(NOW.plus(Duration.ofDays(14))), at(2));
        post.phase = Phase.COUNTING;
        post.clock.move(GATHER);

        post.run().go(() -> true);

        assertThat(post.sentTo()).isEmpty();
        assertThat(post.queued()).isEmpty();
    }

    @Test
    void nothing_of_ballots_or_codes_is_ever_looked_at() {
        List<Class<?>> events = Stream.of(
                        WhenProjectMovesThenQueueMail.class,
                        WhenRoundMovesThenQueueMail.class,
                        WhenSomebodyTakesPartThenFollow.class)
                .flatMap(policy -> Stream.of(policy.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .<Class<?>>map(QueueMailTest::event)
                .toList();

        assertThat(events).hasSize(25).contains(ProjectCompleted.class).allSatisfy(event -> assertThat(
                        event.getPackage())
                .isNotEqualTo(BallotCommand.class.getPackage())
                .isNotEqualTo(CodesPosted.class.getPackage()));
    }

    private static Class<?> event(Method handler) {
        return handler.getParameterTypes()[0];
    }

    private static VotingOpened opened(Instant closes) {
        VotingWindow window = new VotingWindow(NOW, closes);
        Rulebook rulebook = SampleVote.draft(List.of(SampleVote.GARDEN), new BallotForm.Approval(1, 1), window)
                .freeze(List.of(SampleVote.GARDEN_STANDS), "EUR");
        return new VotingOpened(ROUND, rulebook, rulebook.hash());
    }
}
