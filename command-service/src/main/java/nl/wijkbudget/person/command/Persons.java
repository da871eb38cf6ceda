package nl.wijkbudget.person.command;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkbudget.access.command.StoredSessions;
import nl.wijkbudget.idempotency.command.DoorTables;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.policy.command.PolicyCommands;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** The vault put together. */
@Configuration(proxyBeanMethods = false)
@Import(Mailing.class)
public class Persons {
    @Bean
    @ConditionalOnMissingBean
    Randomness randomness() {
        return Randomness.ofTheMachine();
    }

    /** Refuses to start when there are people whose keys cannot be unlocked. */
    @Bean
    MasterKeys masterKeys(Environment configuration, Randomness random, KeyTable table) {
        MasterKeys keys = VaultKeys.of(configuration, random);
        keys.require(table.masters());
        return keys;
    }

    @Bean
    KeyTable keyTable(DataSource database, DoorTables migrated) {
        return new KeyTable(JdbcClient.create(database));
    }

    @Bean
    KeyLock keyLock(MasterKeys masters, Randomness random) {
        return new KeyLock(masters, new Seal(random));
    }

    @Bean
    Lookups lookups(KeyTable table, KeyLock keys) {
        return new Lookups(new VaultKey(Lookups.KEY, table, keys));
    }

    @Bean
    KeyRotation keyRotation(KeyTable table, KeyLock keys, MasterKeys masters) {
        return new KeyRotation(table, keys, masters);
    }

    @Bean
    PersonTables personTables(DataSource database, DoorTables migrated) {
        return new PersonTables(JdbcClient.create(database));
    }

    @Bean
    EncryptedVault encryptedVault(PersonTables people, Lookups lookups, KeyLock keys, DataSource database) {
        return new EncryptedVault(people, lookups, keys, atOnce(database));
    }

    @Bean
    InspectionTable inspections(DataSource database, DoorTables migrated) {
        return new InspectionTable(JdbcClient.create(database));
    }

    @Bean
    Reception reception(EncryptedVault vault, InspectionTable journal, Neighbourhoods neighbourhoods, Clock clock) {
        return new Reception(vault, journal, neighbourhoods, clock);
    }

    @Bean
    GivenConsents givenConsents(EncryptedVault vault, Clock clock) {
        return new GivenConsents(vault, clock);
    }

    @Bean
    Eraser eraser(
            PersonTables people,
            DataSource database,
            PolicyCommands log,
            ObjectProvider<WhenErased> keepers,
            Randomness random) {
        ErasureTable notes = new ErasureTable(JdbcClient.create(database));
        List<WhenErased> others = keepers.orderedStream().toList();
        return new Eraser(people, notes, atOnce(database), log, others, new Letters(random));
    }

    /** Whoever is erased is logged out everywhere; without sessions, as when a file is imported, there is nothing to end. */
    @Bean
    WhenErased sessionsEnd(ObjectProvider<StoredSessions> sessions) {
        return person -> sessions.ifAvailable(each -> each.end(person));
    }

    @Bean
    UntoldErasures untoldErasures(Eraser eraser) {
        return new UntoldErasures(eraser);
    }

    /** Of their own, and not those of the read models that may live in the same program. */
    static TransactionOperations atOnce(DataSource database) {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }
}
