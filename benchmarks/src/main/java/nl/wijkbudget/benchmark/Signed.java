package nl.wijkbudget.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.command.LogSettings;
import nl.wijkbudget.evidence.command.Publisher;
import nl.wijkbudget.evidence.command.SigningKey;

/** Our store with all of the transparency log beside it: every second its tiles are written and its root is signed. */
final class Signed implements Contender {

    private final ThroughOurStore store;
    private final Publisher publisher;

    Signed(Server server) throws Exception {
        store = ThroughOurStore.with(server);
        Path folder = Files.createTempDirectory(Path.of("").toAbsolutePath(), "bench-log-");
        String key = SigningKey.generate("benchmark", KeyType.NOTE, new SecureRandom());
        var settings = new LogSettings(
                SigningKey.parse(key, KeyType.NOTE),
                "",
                folder.resolve("log"),
                folder.resolve("fence"),
                "",
                Duration.ofSeconds(1));
        publisher = settings.over(store.database(), store.store(), (types, visitor) -> {})
                .publisher();
        publisher.start();
    }

    @Override
    public String name() {
        return "with the log";
    }

    @Override
    public int vote(String ballot) {
        return store.vote(ballot);
    }

    @Override
    public long stored() throws Exception {
        return store.stored();
    }

    @Override
    public void close() {
        publisher.stop();
        store.close();
    }
}
