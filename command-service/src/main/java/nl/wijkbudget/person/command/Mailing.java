package nl.wijkbudget.person.command;

import java.time.Clock;
import javax.sql.DataSource;
import nl.wijkbudget.access.LoginChoice;
import nl.wijkbudget.idempotency.command.DoorTables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;

/** Logging in by mail, which is there when a mail server, a sender and the address of the site are configured. */
@Configuration(proxyBeanMethods = false)
@WhereMailIsSetUp
@Import({MailLoginDoor.class, OwnMailDoor.class})
class Mailing {
    /** Without a key of the vault nobody could be admitted, so the start is refused. */
    @Bean
    MailLinks mailLinks(
            DataSource database, DoorTables migrated, Lookups hashes, KeyTable table, KeyLock keys, Clock clock) {
        keys.masters().requireCurrent();
        VaultKey key = new VaultKey(MailLinks.KEY, table, keys);
        MailLinkTable links = new MailLinkTable(JdbcClient.create(database));
        return new MailLinks(links, hashes, key, keys.seal(), Persons.atOnce(database), clock);
    }

    @Bean
    Postman postman(
            JavaMailSender sender,
            @Value("${wijkbudget.vault.mail.from}") String from,
            @Value("${wijkbudget.vault.mail.site}") String site) {
        return new Postman(sender, from, site);
    }

    @Bean
    LoginChoice loginByMail() {
        return new LoginChoice(LoginChoice.Kind.MAIL, "", "/inloggen/mail", "");
    }
}
