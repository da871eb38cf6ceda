package nl.wijkbudget.following.command;

import static nl.wijkbudget.following.command.MailedPost.DUTCH;
import static nl.wijkbudget.following.command.MailedPost.PLACE;
import static nl.wijkbudget.following.command.MailedPost.PROJECT;
import static nl.wijkbudget.following.command.MailedPost.TREES;
import static nl.wijkbudget.following.command.MailedPost.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.delivery.ProjectCompleted;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.following.StopToken;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.project.ProjectMergedInto;
import nl.wijkbudget.project.ProjectProposed;
import nl.wijkbudget.project.ProjectSupported;
import nl.wijkbudget.project.Proposal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
class FollowTest {
    private static final ProjectId PARK = new ProjectId("park");

    private final MailedPost post;

    FollowTest(DatabaseKind kind) {
        post = new MailedPost(kind);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void who_follows_is_written_down_with_the_language_they_asked_in() {
        ActorId person = post.resident("vogel");
        post.followings.follow(person, PROJECT, Locale.forLanguageTag("ar-EG"));
        post.clock.move(Duration.ofDays(1));
        post.followings.follow(person, PLACE, Locale.JAPANESE);

        assertThat(post.followings.of(person))
                .containsExactly(
                        new Following(PROJECT, "ar", Wijk.NOW),
                        new Following(PLACE, "nl", Wijk.NOW.plus(Duration.ofDays(1))));
    }

    @Test
    void to_follow_twice_is_to_follow_once() {
        ActorId person = post.follower("vogel", PROJECT);
        post.clock.move(Duration.ofDays(1));
        post.followings.follow(person, PROJECT, Locale.ENGLISH);

        assertThat(post.followings.of(person)).containsExactly(new Following(PROJECT, "nl", Wijk.NOW));
    }

    @Test
    void who_stops_gets_nothing_of_what_was_waiting_and_others_do() {
        ActorId person = post.follower("vogel", PROJECT);
        post.follower("merel", PROJECT);
        post.projectPolicy().on(new ProjectCompleted(DeliveryId.of(TREES)), at(7));

        post.followings.stop(person, PROJECT);
        post.followings.stop(person, PROJECT);

        assertThat(post.followings.of(person)).isEmpty();
        assertThat(post.queued()).containsExactly("project:bomen COMPLETED 7");
    }

    @Test
    void a_link_stops_what_it_was_mailed_about_and_nothing_else() {
        ActorId person = post.follower("vogel", PROJECT);
        post.followings.follow(person, PLACE, DUTCH);
        ActorId other = post.follower("merel", PROJECT);
        StopToken token = post.links.token(new Follower(person, PROJECT));

        post.followings.stopByToken(new StopToken("0".repeat(64)));
        post.followings.stopByToken(token);
        post.followings.stopByToken(token);

        assertThat(post.followings.of(person)).extracting(Following::what).containsExactly(PLACE);
        assertThat(post.followings.of(other)).extracting(Following::what).containsExactly(PROJECT);
    }

    @Test
    void the_link_of_an_old_mail_still_stops_it_after_following_again() {
        ActorId person = post.follower("vogel", PROJECT);
        StopToken old = post.links.token(new Follower(person, PROJECT));
        post.followings.stop(person, PROJECT);
        post.followings.follow(person, PROJECT, DUTCH);

        post.followings.stopByToken(old);

        assertThat(post.followings.of(person)).isEmpty();
    }

    @Test
    void the_tables_hold_no_secret_and_no_address() {
        ActorId person = post.follower("vogel", PROJECT);
        post.projectPolicy().on(new ProjectCompleted(DeliveryId.of(TREES)), at(7));
        StopToken token = post.links.token(new Follower(person, PROJECT));

        assertThat(post.rows("following").toString() + post.rows("outbox"))
                .contains(person.value(), post.links.hash(token))
                .doesNotContain(token.value(), "vogel");
    }

    @Test
    void an_erased_person_follows_nothing_and_gets_nothing() {
        ActorId person = post.follower("vogel", PROJECT);
        post.projectPolicy().on(new ProjectCompleted(DeliveryId.of(TREES)), at(7));

        post.followings.forget(person);

        assertThat(post.rows("following")).isEmpty();
        assertThat(post.rows("outbox")).isEmpty();
    }

    @Test
    void who_agreed_follows_what_they_propose_and_support_in_the_language_of_before() {
        ActorId proposer = post.resident("vogel");
        ActorId supporter = post.resident("merel");
        post.followings.follow(supporter, PLACE, Locale.ENGLISH);
        post.clock.move(Duration.ofDays(1));
        ActorId silent = post.stranger("mus");
        var policy = new WhenSomebodyTakesPartThenFollow(post.followings, post.subscribers);

        policy.on(proposed(proposer));
        policy.on(new ProjectSupported(TREES, supporter));
        policy.on(new ProjectSupported(TREES, silent));

        assertThat(post.followings.of(proposer))
                .containsExactly(new Following(PROJECT, "nl", Wijk.NOW.plus(Duration.ofDays(1))));
        assertThat(post.followings.of(supporter))
                .containsExactly(
                        new Following(PLACE, "en", Wijk.NOW),
                        new Following(PROJECT, "en", Wijk.NOW.plus(Duration.ofDays(1))));
        assertThat(post.followings.of(silent)).isEmpty();
    }

    @Test
    void who_is_no_person_of_the_vault_follows_nothing_by_itself() {
        new WhenSomebodyTakesPartThenFollow(post.followings, post.subscribers).on(proposed(new ActorId("gemeente")));

        assertThat(post.rows("following")).isEmpty();
    }

    @Test
    void who_follows_a_project_that_goes_on_in_another_follows_that() {
        ActorId person = post.follower("vogel", PROJECT);

        new WhenSomebodyTakesPartThenFollow(post.followings, post.subscribers).on(new ProjectMergedInto(TREES, PARK));

        assertThat(post.followings.of(person))
                .extracting(Following::what)
                .containsExactlyInAnyOrder(PROJECT, new OneProject(PARK));
    }

    private static ProjectProposed proposed(ActorId proposer) {
        return new ProjectProposed(
                TREES, Wijk.ROUND, Wijk.WIJK, proposer, new Proposal(Wijk.GREEN, "Meer bomen", "Langs de weg.", false));
    }
}
