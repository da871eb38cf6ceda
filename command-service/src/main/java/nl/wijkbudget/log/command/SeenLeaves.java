package nl.wijkbudget.log.command;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The leaves of a log that a server keeps: their entries and salts from our database, what they are of from the server. */
final class SeenLeaves implements LeafReader {
    private static final byte[] NO_CLASS = {};
    private static final String BETWEEN = " from seen_event where position > :after and position <= :upTo";

    private final JdbcClient database;
    private final ConsecutiveEventStore store;
    private final Duration patience;

    /** @param patience for how long a leaf is waited for */
    SeenLeaves(DataSource database, ConsecutiveEventStore store, Duration patience) {
        this.database = JdbcClient.create(database);
        this.store = store;
        this.patience = patience;
    }

    @Override
    public List<EntryRow> entries(long after, long upTo, int limit) {
        return database.sql("select position, entry" + BETWEEN + " order by position limit :limit")
                .param("after", after)
                .param("upTo", upTo)
                .param("limit", limit)
                .query((row, number) -> new EntryRow(row.getLong(1), row.getBytes(2)))
                .list();
    }

    /** Waits for those who follow the log to have read the event; empty when that takes too long. */
    @Override
    public Optional<byte[]> entryOf(String eventId) {
        long end = System.nanoTime() + patience.toNanos();
        long read = store.head().position();
        Optional<byte[]> entry = known(eventId);
        while (entry.isEmpty() && isReadAfter(read, end - System.nanoTime())) {
            read = store.head().position();
            entry = known(eventId);
        }
        return entry;
    }

    private boolean isReadAfter(long read, long nanos) {
        try {
            return store.head().awaitAfter(read, nanos);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<byte[]> known(String eventId) {
        return database.sql("select entry from seen_event where event_id = :id order by position limit 1")
                .param("id", eventId)
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    @Override
    public List<Opening> openings(long after, long upTo, int limit) {
        return opened(salts("", NO_CLASS, after, upTo, limit));
    }

    /** The same of the leaves of one class. */
    List<Opening> openings(LeafClass leafClass, long after, long upTo, int limit) {
        String same = " and substring(entry from 2 for 1) = :class";
        return opened(salts(same, new byte[] {(byte) leafClass.code()}, after, upTo, limit));
    }

    private List<Salt> salts(String which, byte[] leafClass, long after, long upTo, int limit) {
        return database.sql("select position, salt" + BETWEEN + " and salt is not null" + which
                        + " order by position limit :limit")
                .param("after", after)
                .param("upTo", upTo)
                .param("class", leafClass)
                .param("limit", limit)
                .query((row, number) -> new Salt(row.getLong(1), row.getBytes(2)))
                .list();
    }

    private List<Opening> opened(List<Salt> salts) {
        List<Opening> opened = new ArrayList<>();
        if (!salts.isEmpty()) {
            long first = salts.get(0).position();
            long last = salts.get(salts.size() - 1).position();
            store.read(first - 1, last, event -> {
                Salt next = salts.get(opened.size());
                if (next.position() == event.getToken()) {
                    opened.add(opening(next, event));
                }
            });
        }
        return opened;
    }

    private static Opening opening(Salt salt, EventWithToken event) {
        return new Opening(salt.position(), salt.bytes(), Leaves.envelope(ServerEvent.row(event)));
    }

    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    private record Salt(long position, byte[] bytes) {}
}
