package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The latest snapshot of each aggregate that has one; an older one never replaces a newer one. */
final class SnapshotTable {

    private static final String UPDATE = "update snapshot_log set event_id = ?, aggregate_type = ?, payload_type = ?,"
            + " payload_revision = ?, occurred_at = ?, payload = ?, metadata = ?, sequence_number = ?"
            + " where aggregate_id = ? and sequence_number < ?";
    private static final String INSERT = "insert into snapshot_log (event_id, aggregate_type, payload_type,"
            + " payload_revision, occurred_at, payload, metadata, sequence_number, aggregate_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final LogDatabase kind;

    SnapshotTable(DataSource database) {
        this.database = database;
        this.kind = LogDatabase.of(database);
    }

    void store(LogRow snapshot) {
        try (Connection connection = database.getConnection()) {
            if (!updates(connection, snapshot) && !exists(connection, snapshot)) {
                insert(connection, snapshot);
            }
        } catch (SQLException e) {
            throw new EventStoreException("The snapshot of %s cannot be stored".formatted(snapshot.aggregateId()), e);
        }
    }

    private boolean updates(Connection connection, LogRow snapshot) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            bind(update, snapshot);
            update.setObject(10, snapshot.sequence());
            return update.executeUpdate() > 0;
        }
    }

    private static boolean exists(Connection connection, LogRow snapshot) throws SQLException {
        try (var select = connection.prepareStatement("select 1 from snapshot_log where aggregate_id = ?")) {
            select.setString(1, snapshot.aggregateId());
            return select.executeQuery().next();
        }
    }

    private void insert(Connection connection, LogRow snapshot) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            bind(insert, snapshot);
            insert.executeUpdate();
        }
    }

    private void bind(PreparedStatement statement, LogRow snapshot) throws SQLException {
        statement.setString(1, snapshot.eventId());
        statement.setString(2, snapshot.aggregateType());
        statement.setString(3, snapshot.payloadType());
        statement.setString(4, snapshot.payloadRevision());
        statement.setString(5, snapshot.occurredAt());
        kind.bindText(statement, 6, snapshot.payload());
        kind.bindText(statement, 7, snapshot.metadata());
        statement.setObject(8, snapshot.sequence());
        statement.setString(9, snapshot.aggregateId());
    }
}
