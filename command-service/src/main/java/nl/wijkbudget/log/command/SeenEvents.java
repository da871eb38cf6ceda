package nl.wijkbudget.log.command;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of every event that was read from a server its digest, so that another one at its position is noticed, and its leaf in
 * the transparency log. Both are on the disk before anybody is given the event.
 */
public final class SeenEvents {
    private static final String TAKEN = "23505";
    private static final String INSERT =
            "insert into seen_event (position, digest, event_id, salt, entry) values (?, ?, ?, ?, ?)";

    private final DataSource database;
    private final LogDatabase kind;
    private final LogTrust trust;
    private final Leaves leaves = new Leaves();
    private final LogHead head = new LogHead();

    private SeenEvents(DataSource database, LogDatabase kind, LogTrust trust) {
        this.database = database;
        this.kind = kind;
        this.trust = trust;
    }

    /**
     * Remembers what is read of one store, and refuses another.
     *
     * @param restart whether what was seen of another store may be forgotten
     */
    public static SeenEvents of(DataSource database, String store, LogTrust trust, boolean restart) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/remote")
                .table("remote_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        JdbcClient tables = JdbcClient.create(database);
        tables.sql("select store from seen_store where store <> ?").param(store).query(String.class).list().stream()
                .filter(known -> !restart)
                .findFirst()
                .ifPresent(known -> trust.lose(LogDoubt.otherStore(known, store)));
        if (trust.doubt().isEmpty()) {
            begin(tables, store);
        }
        return new SeenEvents(database, durable(database), trust);
    }

    private static LogDatabase durable(DataSource database) {
        LogDatabase kind = LogDatabase.of(database);
        try (Connection connection = database.getConnection()) {
            kind.prepare(connection);
            return kind;
        } catch (SQLException e) {
            throw new EventStoreException("The database of what was read cannot be reached", e);
        }
    }

    private static void begin(JdbcClient tables, String store) {
        String known = "select 1 from seen_store where store = ?";
        if (tables.sql(known).param(store).query().listOfRows().isEmpty()) {
            List.of("seen_event", "seen_cosignature", "seen_checkpoint", "seen_store")
                    .forEach(table -> tables.sql("delete from " + table).update());
            tables.sql("insert into seen_store (store) values (?)").param(store).update();
        }
    }

    /** The last position that was read, or -1. */
    long last() {
        return JdbcClient.create(database)
                .sql("select coalesce(max(position), -1) from seen_event")
                .query(Long.class)
                .single();
    }

    /** Who waits here is woken by what this process reads. */
    LogHead head() {
        return head;
    }

    /**
     * Compares a page with what is known of its positions, and gives the rest their leaves.
     *
     * @return what of it stands before the first difference, at which the log is doubted
     */
    List<EventWithToken> note(List<EventWithToken> page) {
        if (page.isEmpty()) {
            return page;
        }
        try {
            Map<Long, String> known = known(page);
            List<EventWithToken> same = known.size() == page.size() ? untilDifference(page, known) : remember(page);
            if (!same.isEmpty() && head.moveTo(same.get(same.size() - 1).getToken())) {
                head.wake();
            }
            return same;
        } catch (SQLException e) {
            throw new EventStoreException("What is read of the log cannot be remembered", e);
        }
    }

    /** One reader after the other, because all who follow the log are given the same events at once. */
    private synchronized List<EventWithToken> remember(List<EventWithToken> page) throws SQLException {
        Map<Long, String> known = known(page);
        List<EventWithToken> same = untilDifference(page, known);
        List<EventWithToken> fresh = same.stream()
                .filter(event -> !known.containsKey(event.getToken()))
                .toList();
        return fresh.isEmpty() || insert(fresh) ? same : remember(page);
    }

    private List<EventWithToken> untilDifference(List<EventWithToken> page, Map<Long, String> known) {
        for (int at = 0; at < page.size(); at++) {
            long position = page.get(at).getToken();
            String digest = known.get(position);
            if (digest != null && !digest.equals(EventDigest.of(page.get(at).getEvent()))) {
                trust.lose(LogDoubt.changed(position));
                return page.subList(0, at);
            }
        }
        return page;
    }

    private Map<Long, String> known(List<EventWithToken> page) throws SQLException {
        Map<Long, String> known = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select position, digest from seen_event where position between ? and ?")) {
            select.setLong(1, page.get(0).getToken());
            select.setLong(2, page.get(page.size() - 1).getToken());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getLong(1), rows.getString(2));
                }
            }
        }
        return known;
    }

    /** All of them, on the disk, or none: false when another process was first. */
    private boolean insert(List<EventWithToken> fresh) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (EventWithToken event : fresh) {
                    bind(insert, event);
                    insert.addBatch();
                }
                insert.executeBatch();
                kind.commit(connection);
                return true;
            } catch (SQLException e) {
                if (TAKEN.equals(e.getSQLState())) {
                    return false;
                }
                throw e;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void bind(PreparedStatement insert, EventWithToken event) throws SQLException {
        LogRow row = leaves.of(ServerEvent.row(event));
        insert.setLong(1, row.position());
        insert.setString(2, EventDigest.of(event.getEvent()));
        insert.setString(3, row.eventId());
        insert.setBytes(4, row.requireLeaf().salt());
        insert.setBytes(5, row.requireLeaf().entry());
    }
}
