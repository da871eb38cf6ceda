package nl.wijkbudget.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.StoreState;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.neighbourhood.ThemeDefined;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** One process on a database and its files, from start to end: it appends and signs, and remembers what it was told. */
final class Life implements AutoCloseable {
    private static final int APPENDS = 4;
    private static final int SPELLS = 2;
    private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

    private final String name;
    private final Outside outside;
    private final HikariDataSource pool;
    private final WatchedDatabase database;
    private final GroupCommitEventStorageEngine engine;
    private final LogEventStore store;
    private final TransparencyLog log;
    private final List<String> acknowledged = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final Set<String> shown = new TreeSet<>();
    private int streams;
    private long next;
    private boolean threadEnded;

    Life(String name, DatabaseKind kind, String url, Path files, Outside outside) {
        this.name = name;
        this.outside = outside;
        pool = DatabaseKind.pool(url);
        database = new WatchedDatabase(pool, outside);
        outside.onDeath(() -> cutThePower(kind, url));
        engine = GroupCommitEventStorageEngine.builder(database.dataSource())
                .serializer(Jackson3Serializer.builder().build())
                .build();
        store = LogEventStore.over(engine);
        Path seen = new WatchedDisk(outside).path(files);
        log = new LogSettings(SignedLog.KEY, "", seen.resolve("log"), seen.resolve("fence"), "", Duration.ofSeconds(1))
                .over(database.dataSource(), store, (types, visitor) -> {});
    }

    /** Appends, signs, appends and signs, as far as it comes. */
    Life live() {
        engine.start();
        for (int spell = 0; spell < SPELLS && leads(); spell++) {
            for (int i = 0; i < APPENDS && leads(); i++) {
                append();
            }
            sign();
        }
        return this;
    }

    /** What stands still is over when others lead; the connections it had are cut. */
    void standStillWhile(Runnable deed) {
        outside.whileStalled(() -> {
            database.cutAll();
            deed.run();
        });
    }

    private boolean leads() {
        long since = System.nanoTime();
        while (!outside.isGone() && engine.state() != StoreState.STOPPED) {
            if (engine.state() == StoreState.LEADING) {
                return true;
            }
            assertThat(System.nanoTime() - since)
                    .as("%s waits to lead, and is %s", name, engine.state())
                    .isLessThan(PATIENCE_NANOS);
            Thread.onSpinWait();
        }
        return false;
    }

    private void append() {
        DomainEventMessage<?> event = event();
        try {
            engine.appendEvents(event);
            acknowledged.add(event.getIdentifier());
            next++;
        } catch (EventStoreException failure) {
            String why = String.valueOf(failure.getMessage());
            if (!outside.isGone() && !why.startsWith("It is not known")) {
                refused.add(event.getIdentifier());
            }
            streams++;
            next = 0;
        }
    }

    private DomainEventMessage<?> event() {
        NeighbourhoodId wijk = new NeighbourhoodId(name + "-" + streams);
        Object payload = next == 0
                ? new NeighbourhoodEstablished(wijk, "Wijk", 1_000)
                : new ThemeDefined(wijk, new ThemeId("thema-" + next), "Thema " + next);
        return new GenericDomainEventMessage<>("Neighbourhood", wijk.toString(), next, payload);
    }

    private void sign() {
        for (int turn = 0; turn < 2 && !threadEnded && !outside.isGone(); turn++) {
            try {
                log.publisher().turn();
            } catch (InterruptedException stopped) {
                threadEnded = true;
            } catch (OutOfMemoryError ended) {
                threadEnded = true;
            }
            threadEnded |= Thread.interrupted();
        }
        look();
    }

    /** What anyone could have seen, and kept. */
    private void look() {
        if (!outside.isGone()) {
            log.checkpoint().map(Note::toString).ifPresent(shown::add);
        }
    }

    LogState state() {
        return log.publisher().state();
    }

    String reason() {
        return log.publisher().reason().orElse("");
    }

    TransparencyLog log() {
        return log;
    }

    List<String> acknowledged() {
        return acknowledged;
    }

    /** Of which was said that they are not stored. */
    List<String> refused() {
        return refused;
    }

    Set<String> shown() {
        return shown;
    }

    private void cutThePower(DatabaseKind kind, String url) {
        if (kind == DatabaseKind.H2) {
            try (var connection = DriverManager.getConnection(url);
                    var statement = connection.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException closed) {
                assertThat(closed.getErrorCode()).isEqualTo(90_121);
            }
        } else {
            database.cutAll();
        }
    }

    @Override
    public void close() {
        look();
        store.shutDown();
        engine.close();
        pool.close();
    }

    /** What is in the place where everyone looks, after the end. */
    void lookAtWhatIsLeft(Path files) throws IOException {
        new LogFiles(files.resolve("log")).checkpoint().map(Note::toString).ifPresent(shown::add);
    }
}
