package nl.wijkbudget.following.command;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOURHOODS;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.command.GivenConsents;
import nl.wijkbudget.person.command.KnownRandomness;
import nl.wijkbudget.person.command.MovableClock;
import nl.wijkbudget.person.command.Postman;
import nl.wijkbudget.person.command.VaultUnderTest;
import nl.wijkbudget.project.ProjectDossier;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundProfile;
import nl.wijkbudget.round.Rounds;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** All that following by mail is made of over a database, a mail server of this process and a clock that is moved. */
final class MailedPost implements AutoCloseable {
    static final ProjectId TREES = new ProjectId("bomen");
    static final Followed PROJECT = new OneProject(TREES);
    static final Followed PLACE = new RoundsOf(WIJK);
    static final Duration GATHER = Duration.ofHours(1);
    static final Locale DUTCH = Locale.forLanguageTag("nl");

    final MovableClock clock = new MovableClock();
    final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final OutboxTable table;
    final Followings followings;
    final Subscribers subscribers;
    final Outbox outbox;
    final StopLinks links;
    Phase phase = Phase.VOTING;
    String title = "Meer bomen";

    private final HikariDataSource database;
    private final VaultUnderTest vault;
    private final ReminderTable reminders;
    private final Rounds rounds = round -> new RoundProfile(ROUND, WIJK, "Wijkronde 2026", "EUR", phase, null);
    private final Projects projects = project -> new ProjectDossier(
            project,
            ROUND,
            WIJK,
            Set.of(RESIDENT.actor()),
            new Proposal(GREEN, title, "Langs de weg.", false),
            NOW,
            ProjectState.PROPOSED,
            null);

    MailedPost(DatabaseKind kind) {
        server.start();
        database = DatabaseKind.pool(kind.freshUrl());
        vault = VaultUnderTest.over(database);
        table = new OutboxTable(vault.jdbc());
        reminders = new ReminderTable(vault.jdbc());
        links = new StopLinks(vault.lookups());
        followings = new Followings(new FollowingTable(vault.jdbc()), table, links, vault.atOnce(), clock, true);
        subscribers = new Subscribers(vault.reception());
        outbox = new Outbox(table, reminders, rounds, clock, GATHER);
    }

    JdbcClient jdbc() {
        return vault.jdbc();
    }

    /** Somebody who reads that mailbox, and agreed to all mail. */
    ActorId resident(String name) {
        ActorId person = stranger(name);
        for (Followed what : List.of(PROJECT, PLACE)) {
            new GivenConsents(vault.vault(), clock).give(person, what.consent());
        }
        return person;
    }

    /** The same, who agreed to nothing. */
    ActorId stranger(String name) {
        return vault.vault().admit(Login.byMail(new MailAddress(name + "@example.org")));
    }

    ActorId follower(String name, Followed what) {
        ActorId person = resident(name);
        followings.follow(person, what, DUTCH);
        return person;
    }

    MailRun run() {
        return run(sender());
    }

    JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        aim(sender, server.getSmtp().getPort());
        return sender;
    }

    static void aim(JavaMailSenderImpl sender, int port) {
        sender.setHost("127.0.0.1");
        sender.setPort(port);
    }

    MailRun run(JavaMailSenderImpl sender) {
        Postman postman = new Postman(sender, "wijkbudget@example.org", "https://wijkbudget.example/");
        Titles titles = new Titles(projects, NEIGHBOURHOODS, rounds);
        return new MailRun(
                table,
                new Reminding(reminders, outbox, vault.atOnce(), clock),
                new MailToFollowers(followings, subscribers, titles, new NewsMail(titles, links, postman.site())),
                postman,
                new KnownRandomness(),
                clock);
    }

    WhenProjectMovesThenQueueMail projectPolicy() {
        return new WhenProjectMovesThenQueueMail(Optional.of(outbox));
    }

    WhenRoundMovesThenQueueMail roundPolicy() {
        return new WhenRoundMovesThenQueueMail(Optional.of(outbox));
    }

    static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }

    /** What waits, as follower and news, in the order of the log. */
    List<String> queued() {
        return jdbc().sql("select subject, news, position from outbox order by actor, position")
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getLong(3))
                .list();
    }

    List<String> sentTo() {
        return received()
                .map(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    List<String> texts() {
        return received()
                .map(mail -> {
                    try {
                        return ((String) mail.getContent())
                                .replace("\r\n", "\n")
                                .strip();
                    } catch (IOException | MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private Stream<MimeMessage> received() {
        return Arrays.stream(server.getReceivedMessages());
    }

    /** What a table holds, to look for what it must not. */
    List<Map<String, Object>> rows(String table) {
        return jdbc().sql("select * from " + table).query().listOfRows();
    }

    @Override
    public void close() {
        database.close();
        server.stop();
    }
}
