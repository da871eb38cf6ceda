package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Policy;
import nl.wijkbudget.history.command.InLogOrder;
import nl.wijkbudget.log.command.LeafStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the transparency log is and who signs it.
 *
 * @param origin the name of the log; empty for that of the key
 * @param policy a file in the form of {@code tlog-policy}; empty when no witness is asked
 */
public record LogSettings(SigningKey key, String origin, Path directory, Path fence, String policy, Duration pause) {
    private static final String NO_WITNESSES = "log %s\nquorum none\n";

    public LogSettings {
        if (!origin.isEmpty() && !origin.equals(key.verifier().name())) {
            throw new IllegalArgumentException("wijkbudget.log.origin is " + origin + " and the key is one of "
                    + key.verifier().name());
        }
    }

    /** The key that is written in the configuration, or else the one in a file, made when there is none. */
    public static SigningKey key(String written, Path file, String name) {
        return written.isEmpty() ? LogKey.ofFile(file, name, KeyType.NOTE) : SigningKey.parse(written, KeyType.NOTE);
    }

    /** Puts it together; nothing runs yet. */
    public TransparencyLog over(DataSource database, LeafStore store, InLogOrder events) {
        String written = policy.isEmpty() ? NO_WITNESSES.formatted(key.verifier()) : read(Path.of(policy));
        SignedCheckpoints table = new SignedCheckpoints(JdbcClient.create(database), store.tables());
        LogFiles files = new LogFiles(directory);
        Witnesses witnesses = new Witnesses(Policy.parse(written), table);
        FenceFile fenceFile = new FenceFile(fence, key.verifier());
        Publisher publisher = new Publisher(store, key, fenceFile, table, files, witnesses, pause);
        Proofs proofs = new Proofs(table, files.tiles(), store.log());
        Bundles bundles = new Bundles(table, files, store.log(), events, written);
        return new TransparencyLog(key.verifier(), written, publisher, files, table, witnesses, proofs, bundles);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The policy of the witnesses cannot be read", e);
        }
    }
}
