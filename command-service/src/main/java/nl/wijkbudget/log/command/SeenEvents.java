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

/** Of every event that was read from a server its digest, so that another one at its position is noticed. */
public final class SeenEvents {
    private final DataSource database;
    private final LogTrust trust;

    private SeenEvents(DataSource database, LogTrust trust) {
        this.database = database;
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
        return new SeenEvents(database, trust);
    }

    private static void begin(JdbcClient tables, String store) {
        String known = "select 1 from seen_store where store = ?";
        if (tables.sql(known).param(store).query().listOfRows().isEmpty()) {
            tables.sql("delete from seen_event").update();
            tables.sql("delete from seen_store").update();
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

    /**
     * Compares a page with what is known of its positions, and remembers the rest.
     *
     * @return what of it stands before the first difference, at which the log is doubted
     */
    List<EventWithToken> note(List<EventWithToken> page) {
        if (page.isEmpty()) {
            return page;
        }
        try (Connection connection = database.getConnection()) {
            Map<Long, String> known = known(connection, page);
            List<EventWithToken> same = untilDifference(page, known);
            insert(
                    connection,
                    same.stream()
                            .filter(event -> !known.containsKey(event.getToken()))
                            .toList());
            return same;
        } catch (SQLException e) {
            throw new EventStoreException("What is read of the log cannot be remembered", e);
        }
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

    private static Map<Long, String> known(Connection connection, List<EventWithToken> page) throws SQLException {
        Map<Long, String> known = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement("select position, digest from seen_event where position between ? and ?")) {
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

    /** All or none of them; when another process was first, this fails and reading again compares. */
    private static void insert(Connection connection, List<EventWithToken> fresh) throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert =
                connection.prepareStatement("insert into seen_event (position, digest) values (?, ?)")) {
            for (EventWithToken event : fresh) {
                insert.setLong(1, event.getToken());
                insert.setString(2, EventDigest.of(event.getEvent()));
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
