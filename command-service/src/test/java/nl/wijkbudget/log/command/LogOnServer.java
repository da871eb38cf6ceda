package nl.wijkbudget.log.command;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.identity.ActorId;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A program whose events are with a server of our own that speaks Axon Server's protocol, and whose leaves are here. */
public final class LogOnServer implements AutoCloseable {
    static final String STORE = "axonserver:axon.example:8124/default";

    public final HikariDataSource database;
    public final ConsecutiveEventStore store;
    public final SeenLog log;
    final SeenEvents seen;
    private final LogTrust trust = new LogTrust();
    private final AxonServerConnectionManager connections;

    public LogOnServer(ScriptedServer server, String url) {
        this(server, url, STORE, false);
    }

    /** The same log for who waits longer. */
    public SeenLog patient() {
        return new SeenLog(database, store, Duration.ofMinutes(1));
    }

    LogOnServer(ScriptedServer server, String url, String name, boolean restart) {
        AxonServerConfiguration settings = AxonServerConfiguration.builder()
                .servers("localhost:" + server.port())
                .componentName("proef")
                .build();
        settings.setCommitTimeout(5_000);
        connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build();
        database = DatabaseKind.pool(url);
        Serializer json = LogUnderTest.serializer();
        seen = SeenEvents.of(database, name, trust, restart);
        store = ConsecutiveEventStore.over(
                AxonServerEventStore.builder().snapshotSerializer(json).snapshotFilter(SnapshotFilter.allowAll()),
                settings,
                connections,
                new ConsecutiveEventStore.Events(json, NoOpEventUpcaster.INSTANCE, seen, trust));
        log = new SeenLog(database, store, Duration.ofMillis(100));
    }

    /** Brings events to the server. */
    public LogOnServer publish(EventMessage<?>... events) {
        store.publish(List.of(events));
        return this;
    }

    public Optional<LogDoubt> doubt() {
        return trust.doubt();
    }

    void forget(ActorId person) {
        new SeenSalts(database, store).forget(person);
    }

    @Override
    public void close() {
        log.close();
        connections.disconnect();
        connections.shutdown();
        database.close();
    }
}
