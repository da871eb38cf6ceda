package nl.wijkbudget.evidence.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogReader;
import nl.wijkbudget.log.command.LogUnderTest;

/** A log with events in it, that is signed when a test says so. */
final class SignedLog implements AutoCloseable {
    static final SigningKey KEY = SigningKey.parse(
            "PRIVATE+KEY+wijkbudget.example/log+6f23fd9f+AQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f", KeyType.NOTE);

    final Path directory;
    final Path fence;
    private final String url;
    private LogUnderTest log;
    private GroupCommitEventStorageEngine engine;
    TransparencyLog open;
    private long next;
    private String policy = "";

    SignedLog(DatabaseKind kind) {
        try {
            directory = Files.createTempDirectory("signed-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fence = directory.resolve("fence");
        url = kind.freshUrl();
        log = new LogUnderTest(url);
        engine = log.engine();
        open = open();
    }

    private TransparencyLog open() {
        return settings().over(log.database, log.store(engine), (types, visitor) -> {});
    }

    LogSettings settings() {
        return new LogSettings(KEY, "", files(), fence, policy, Duration.ofSeconds(1));
    }

    LogReader reader() {
        return new LogReader(log.database);
    }

    /** Of the event at a position; of one that is not there some other. */
    String eventId(int position) {
        return reader().openings(position - 1L, position, 1).stream()
                .map(opening -> opening.envelope().eventId())
                .findFirst()
                .orElse("nothing");
    }

    Hash leaf(int position) {
        return Rfc6962.leaf(reader().entries(position - 1L, position, 1).get(0).entry());
    }

    Path files() {
        return directory.resolve("log");
    }

    /** One stream; a second life of the log after a restored backup writes other events. */
    SignedLog append(int events) {
        for (int i = 0; i < events; i++) {
            engine.appendEvents(event("a", next++));
        }
        return this;
    }

    LogState sign() {
        try {
            open.publisher().turn();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return open.publisher().state();
    }

    String reason() {
        return open.publisher().reason().orElse("");
    }

    /** The program again, over whatever is in the database and in the files. */
    SignedLog restart() {
        log.close();
        log = new LogUnderTest(url);
        engine = log.engine();
        open = open();
        return this;
    }

    SignedLog restartAsFollower() {
        log.close();
        log = new LogUnderTest(url);
        engine = log.follower(settings -> settings);
        open = open();
        return this;
    }

    SignedLog withPolicy(String text) throws IOException {
        Path file = directory.resolve("policy");
        Files.writeString(file, text);
        policy = file.toString();
        open = open();
        return this;
    }

    /** As a backup of when there were so many events. */
    void restoreBackup(long events) throws SQLException {
        execute("delete from event_log where position >= " + events);
        execute("update log_writer set head = " + (events - 1));
        execute("delete from log_cosignature where size > " + events);
        execute("delete from log_checkpoint where size > " + events);
        next = events;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = log.database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** By the definition, out of what is stored. */
    Hash root(int size) {
        return root(new LogReader(log.database)
                .entries(-1, size - 1, size).stream()
                        .map(row -> Rfc6962.leaf(row.entry()))
                        .toList());
    }

    private static Hash root(List<Hash> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = Integer.highestOneBit(leaves.size() - 1);
        return Rfc6962.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    @Override
    public void close() {
        log.close();
    }
}
