package nl.wijkbudget.following.command;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.following.command.MailedPost.GATHER;
import static nl.wijkbudget.following.command.MailedPost.PLACE;
import static nl.wijkbudget.following.command.MailedPost.PROJECT;
import static nl.wijkbudget.following.command.MailedPost.TREES;
import static nl.wijkbudget.following.command.MailedPost.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.project.ProjectWithdrawn;
import nl.wijkbudget.round.RoundAbandoned;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
@ExtendWith(OutputCaptureExtension.class)
class MailRunTest {
    private static final int NOBODY_LISTENS = 1;

    private final MailedPost post;

    MailRunTest(DatabaseKind kind) {
        post = new MailedPost(kind);
    }

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void waits_for_what_comes_within_the_hour_and_sends_it_as_one_mail() {
        post.follower("vogel", PROJECT);
        feasible(3);
        post.clock.move(GATHER.minusMillis(1));
        post.projectPolicy().on(new ProjectWithdrawn(TREES), at(4));
        go();
        assertThat(post.sentTo()).isEmpty();

        post.clock.move(Duration.ofMillis(1));
        go();
        go();

        assertThat(post.sentTo()).containsExactly("vogel@example.org");
        assertThat(post.texts().get(0)).contains("""
                - Het project is haalbaar.
                - Het project is ingetrokken.
                """);
        assertThat(post.queued()).isEmpty();
    }

    @Test
    void what_follows_after_it_goes_in_a_mail_of_its_own() {
        post.follower("vogel", PROJECT);
        feasible(3);
        post.clock.move(GATHER);
        go();
        feasible(4);
        go();
        assertThat(post.sentTo()).hasSize(1);

        post.clock.move(GATHER);
        go();

        assertThat(post.sentTo()).hasSize(2);
    }

    @Test
    void each_follower_gets_a_mail_of_their_own() {
        post.follower("vogel", PROJECT);
        post.follower("merel", PROJECT);
        feasible(3);
        post.clock.move(GATHER);
        go();

        assertThat(post.sentTo()).containsExactlyInAnyOrder("vogel@example.org", "merel@example.org");
    }

    @Test
    void sends_nothing_to_who_agreed_to_nothing_or_to_no_more() {
        ActorId silent = post.stranger("mus");
        post.followings.follow(silent, PROJECT, MailedPost.DUTCH);
        feasible(3);
        post.clock.move(GATHER);
        go();

        assertThat(post.sentTo()).isEmpty();
        assertThat(post.queued()).isEmpty();
    }

    @Test
    void tries_again_ever_later_when_nobody_takes_the_mail(CapturedOutput log) {
        post.follower("vogel", PROJECT);
        feasible(3);
        post.clock.move(GATHER);
        JavaMailSenderImpl sender = post.sender();
        MailedPost.aim(sender, NOBODY_LISTENS);
        MailRun run = post.run(sender);
        run.go(() -> true);
        MailedPost.aim(sender, post.server.getSmtp().getPort());
        post.clock.move(MailRun.delayAfter(0).minusMillis(1));
        run.go(() -> true);
        assertThat(post.sentTo()).isEmpty();

        post.clock.move(Duration.ofMillis(1));
        run.go(() -> true);

        assertThat(post.sentTo()).containsExactly("vogel@example.org");
        assertThat(said(log)).hasSize(1).allMatch(line -> line.endsWith("A mail could not be sent: MailSendException"));
    }

    @Test
    void the_delay_grows_to_six_hours() {
        assertThat(IntStream.range(0, 7).mapToObj(MailRun::delayAfter).map(Duration::toMinutes))
                .containsExactly(1L, 4L, 16L, 64L, 256L, 360L, 360L);
    }

    @Test
    void gives_up_after_three_days_and_says_so_without_an_address(CapturedOutput log) {
        post.follower("vogel", PROJECT);
        feasible(3);
        JavaMailSenderImpl sender = post.sender();
        MailedPost.aim(sender, NOBODY_LISTENS);
        MailRun run = post.run(sender);
        post.clock.move(MailRun.GIVES_UP.minusMillis(1));
        run.go(() -> true);
        assertThat(post.queued()).containsExactly("project:bomen FEASIBLE 3");

        post.clock.move(MailRun.delayAfter(0));
        run.go(() -> true);

        assertThat(post.queued()).isEmpty();
        assertThat(log.getAll())
                .contains("1 news was given up: no mail with it could be sent for 3 days")
                .doesNotContain("vogel");
    }

    @Test
    void a_crash_after_sending_brings_no_mail_twice(CapturedOutput log) {
        post.follower("vogel", PROJECT);
        feasible(3);
        post.clock.move(GATHER);
        assertThatThrownBy(() -> post.run(new CrashesAfterSending(post)).go(() -> true))
                .isInstanceOf(Crash.class);
        assertThat(post.sentTo()).hasSize(1);

        go();
        post.clock.move(MailRun.LONGEST_SENDING.minusMillis(1));
        go();
        assertThat(post.queued()).hasSize(1);
        post.clock.move(Duration.ofMillis(1));
        go();

        assertThat(post.sentTo()).hasSize(1);
        assertThat(post.queued()).isEmpty();
        assertThat(log.getAll()).contains("The sending of 1 news was broken off");
    }

    @Test
    void of_two_processes_one_sends() {
        post.follower("vogel", PROJECT);
        feasible(3);
        post.clock.move(GATHER);
        Follower follower = post.table.due(post.clock.instant(), 10).get(0);

        assertThat(post.table.claim(follower, "een", post.clock.instant())).hasSize(1);
        assertThat(post.table.claim(follower, "ander", post.clock.instant())).isEmpty();
        go();

        assertThat(post.sentTo()).isEmpty();
    }

    @Test
    void one_mail_that_cannot_be_written_keeps_nobody_else_waiting(CapturedOutput log) {
        post.follower("vogel", PROJECT);
        post.follower("merel", PLACE);
        feasible(3);
        post.roundPolicy().on(new RoundAbandoned(ROUND), at(4));
        post.title = "";
        post.clock.move(GATHER);
        go();

        assertThat(post.sentTo()).containsExactly("merel@example.org");
        assertThat(log.getAll()).contains("A mail could not be written: IllegalArgumentException");
        assertThat(post.queued()).containsExactly("project:bomen FEASIBLE 3");
    }

    @Test
    void begins_no_other_mail_when_the_program_ends() {
        post.follower("vogel", PROJECT);
        feasible(3);
        post.clock.move(GATHER);

        post.run().go(() -> false);

        assertThat(post.sentTo()).isEmpty();
        assertThat(post.queued()).hasSize(1);
    }

    /** By what sends, and not by the mail server of the test. */
    private static List<String> said(CapturedOutput log) {
        return log.getAll()
                .lines()
                .filter(line -> line.contains(MailRun.class.getSimpleName()))
                .toList();
    }

    private void feasible(long position) {
        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(position));
    }

    private void go() {
        post.run().go(() -> true);
    }

    /** As when the power goes between the mail server's answer and ours. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private static final class CrashesAfterSending extends JavaMailSenderImpl {
        CrashesAfterSending(MailedPost post) {
            MailedPost.aim(this, post.server.getSmtp().getPort());
        }

        @Override
        public void send(MimeMessage message) {
            super.send(message);
            throw new Crash();
        }
    }
}
