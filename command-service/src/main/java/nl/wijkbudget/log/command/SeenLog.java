package nl.wijkbudget.log.command;

import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** The leaves of the events that a server keeps, as far as it was read, for the one process that signs them. */
public final class SeenLog implements LeafStore, AutoCloseable {
    private static final int PROBE_SECONDS = 5;

    private final DataSource database;
    private final ConsecutiveEventStore store;
    private final Duration patience;
    private final LogDatabase kind;
    private @Nullable WriterLock lock;

    /**
     * Over a database that {@link SeenEvents} has migrated.
     *
     * @param patience for how long who asks for the leaf of an event waits for it to be read
     */
    public SeenLog(DataSource database, ConsecutiveEventStore store, Duration patience) {
        this.database = database;
        this.store = store;
        this.patience = patience;
        this.kind = LogDatabase.of(database, "seen_signer_lock");
    }

    @Override
    public synchronized boolean leads() {
        try {
            if (lock != null && !lock.connection().isValid(PROBE_SECONDS)) {
                lock.discard();
                lock = null;
            }
            if (lock == null) {
                lock = kind.tryLock(database);
            }
            return lock != null;
        } catch (SQLException e) {
            throw new EventStoreException("It cannot be seen who signs the log", e);
        }
    }

    /** Of all that the server has now; a leaf is on the disk before anybody is given its event. */
    @Override
    public long durableHead() {
        return store.readToTheEnd();
    }

    @Override
    public LeafReader log() {
        return new SeenLeaves(database, store, patience);
    }

    @Override
    public String tables() {
        return "seen";
    }

    /** Lets another process sign. */
    @Override
    public synchronized void close() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }
}
