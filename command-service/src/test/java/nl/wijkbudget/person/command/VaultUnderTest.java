package nl.wijkbudget.person.command;

import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.idempotency.command.DoorTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A vault over a database, with chosen master keys and known randomness. */
public record VaultUnderTest(DataSource database, MasterKeys masters, Randomness random) {
    static final String KEY = base64("the first key of the test vault");
    static final String NEXT_KEY = base64("the second key of this same one");

    public static VaultUnderTest over(DataSource database) {
        DoorTables.migrate(database);
        return new VaultUnderTest(database, MasterKeys.of(KEY, List.of()), new KnownRandomness());
    }

    /** Over the same tables, as after a restart with other keys. */
    VaultUnderTest withKeys(String current, String... older) {
        return new VaultUnderTest(database, MasterKeys.of(current, List.of(older)), random);
    }

    public EncryptedVault vault() {
        return new EncryptedVault(people(), lookups(), keys(), atOnce());
    }

    PersonTables people() {
        return new PersonTables(jdbc());
    }

    public Lookups lookups() {
        return new Lookups(key(Lookups.KEY));
    }

    VaultKey key(String name) {
        return new VaultKey(name, keyTable(), keys());
    }

    KeyTable keyTable() {
        return new KeyTable(jdbc());
    }

    KeyLock keys() {
        return new KeyLock(masters, new Seal(random));
    }

    KeyRotation rotation() {
        return new KeyRotation(keyTable(), keys(), masters);
    }

    InspectionTable journal() {
        return new InspectionTable(jdbc());
    }

    public Reception reception() {
        return new Reception(vault(), journal(), Wijk.NEIGHBOURHOODS, Wijk.CLOCK);
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    public TransactionTemplate atOnce() {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }

    private static String base64(String sentence) {
        return Base64.getEncoder().encodeToString((sentence + ".").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
