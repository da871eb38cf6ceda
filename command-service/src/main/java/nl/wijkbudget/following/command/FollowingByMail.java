package nl.wijkbudget.following.command;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkbudget.idempotency.command.DoorTables;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.person.command.Lookups;
import nl.wijkbudget.person.command.Postman;
import nl.wijkbudget.person.command.Randomness;
import nl.wijkbudget.person.command.WhereMailIsSetUp;
import nl.wijkbudget.project.Projects;
import nl.wijkbudget.round.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Following by mail put together. Without a mail server nothing is queued; what was followed can still be seen and goes. */
@Configuration(proxyBeanMethods = false)
@Import({FollowingByMail.Sending.class, StopMailDoor.class})
public class FollowingByMail {
    @Bean
    OutboxTable outboxTable(DataSource database, DoorTables migrated) {
        return new OutboxTable(JdbcClient.create(database));
    }

    @Bean
    StopLinks stopLinks(Lookups hashes) {
        return new StopLinks(hashes);
    }

    @Bean
    Followings followings(
            DataSource database,
            DoorTables migrated,
            OutboxTable outbox,
            StopLinks links,
            Clock clock,
            Optional<Outbox> sending) {
        FollowingTable table = new FollowingTable(JdbcClient.create(database));
        return new Followings(table, outbox, links, atOnce(database), clock, sending.isPresent());
    }

    @Bean
    Subscribers subscribers(OwnPersonalia vault) {
        return new Subscribers(vault);
    }

    private static TransactionTemplate atOnce(DataSource database) {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /** What is there only when mail can be sent. */
    @Configuration(proxyBeanMethods = false)
    @WhereMailIsSetUp
    @Import(FollowDoor.class)
    static class Sending {
        @Bean
        ReminderTable reminderTable(DataSource database, DoorTables migrated) {
            return new ReminderTable(JdbcClient.create(database));
        }

        @Bean
        Outbox outbox(
                OutboxTable table,
                ReminderTable reminders,
                Rounds rounds,
                Clock clock,
                @Value("${wijkbudget.mail.gather}") Duration gather) {
            return new Outbox(table, reminders, rounds, clock, gather);
        }

        @Bean
        MailToFollowers mailToFollowers(
                Followings followings,
                Subscribers subscribers,
                Projects projects,
                Neighbourhoods neighbourhoods,
                Rounds rounds,
                StopLinks links,
                Postman postman) {
            Titles titles = new Titles(projects, neighbourhoods, rounds);
            return new MailToFollowers(followings, subscribers, titles, new NewsMail(titles, links, postman.site()));
        }

        @Bean
        MailRun mailRun(
                DataSource database,
                OutboxTable table,
                ReminderTable reminders,
                Outbox outbox,
                MailToFollowers mails,
                Postman postman,
                Randomness random,
                Clock clock) {
            Reminding reminding = new Reminding(reminders, outbox, atOnce(database), clock);
            return new MailRun(table, reminding, mails, postman, random, clock);
        }

        @Bean
        MailRounds mailRounds(MailRun run, @Value("${wijkbudget.mail.pause}") Duration pause) {
            return new MailRounds(run, pause);
        }
    }
}
