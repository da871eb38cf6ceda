package nl.wijkbudget.log.command;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.wijkbudget.evidence.Opening;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Reads the log from the database, in the order of positions. */
public final class LogReader implements LeafReader {

    private static final String SELECT = "select position, event_id, aggregate_type, aggregate_id, sequence_number,"
            + " payload_type, payload_revision, occurred_at, payload, metadata from ";
    private static final String PAYLOADS =
            "select position, aggregate_id, sequence_number, payload_type, payload_revision, payload from event_log"
                    + " where position > ?";

    private final DataSource database;

    public LogReader(DataSource database) {
        this.database = database;
    }

    /** At most {@code limit} events after a position, of any type; an empty list means that the log ends there. */
    public List<PayloadRow> read(long afterPosition, int limit) {
        return query(PAYLOADS + " order by position limit ?", LogReader::payloadRow, select -> {
            select.setLong(1, afterPosition);
            select.setInt(2, limit);
        });
    }

    /** The same for some types only; an empty list means that no more of these follow. */
    public List<PayloadRow> read(long afterPosition, int limit, Collection<String> payloadTypes) {
        String sql = PAYLOADS + " and payload_type = any(?) order by position limit ?";
        return query(sql, LogReader::payloadRow, select -> {
            select.setLong(1, afterPosition);
            select.setArray(2, texts(select.getConnection(), payloadTypes));
            select.setInt(3, limit);
        });
    }

    /** The position of the first event of this type in the stream of this aggregate. */
    public OptionalLong firstOf(String aggregateId, String payloadType) {
        return first("select min(position) from event_log where aggregate_id = ? and payload_type = ?", select -> {
            select.setString(1, aggregateId);
            select.setString(2, payloadType);
        });
    }

    /** The last position in the database, or -1 of an empty log. */
    public long head() {
        return first("select coalesce(max(position), -1) from event_log", select -> {})
                .orElse(LogRow.UNPLACED);
    }

    @Override
    public List<EntryRow> entries(long after, long upTo, int limit) {
        String sql = "select position, entry from event_log where position > ? and position <= ?"
                + " order by position limit ?";
        return query(sql, row -> new EntryRow(row.getLong(1), row.getBytes(2)), select -> {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setInt(3, limit);
        });
    }

    @Override
    public Optional<byte[]> entryOf(String eventId) {
        return query(
                        "select entry from event_log where event_id = ?",
                        row -> row.getBytes(1),
                        select -> select.setString(1, eventId))
                .stream()
                .findFirst();
    }

    @Override
    public List<Opening> openings(long after, long upTo, int limit) {
        String sql = SELECT.replace(" from ", ", salt from ")
                + "event_log where position > ? and position <= ? and salt is not null order by position limit ?";
        return query(sql, LogReader::opening, select -> {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setInt(3, limit);
        });
    }

    private static Opening opening(ResultSet row) throws SQLException {
        LogRow stored = logRow(row);
        return new Opening(stored.position(), row.getBytes("salt"), Leaves.envelope(stored));
    }

    long epoch() {
        return first("select epoch from log_writer", select -> {}).orElse(0);
    }

    OptionalLong positionOf(String eventId) {
        return first("select position from event_log where event_id = ?", select -> select.setString(1, eventId));
    }

    List<LogRow> page(long after, long upTo, int limit) {
        String sql = SELECT + "event_log where position > ? and position <= ? order by position limit ?";
        return query(sql, LogReader::logRow, select -> {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setInt(3, limit);
        });
    }

    /** The same without some {@linkplain LogRow#kind kinds}, but always with the event at {@code upTo}. */
    List<LogRow> pageWithout(Collection<String> kinds, long after, long upTo, int limit) {
        String sql = SELECT + "event_log where position > ? and position <= ?"
                + " and (position = ? or not (payload_type || ' ' || coalesce(payload_revision, '') = any(?)))"
                + " order by position limit ?";
        return query(sql, LogReader::logRow, select -> {
            select.setLong(1, after);
            select.setLong(2, upTo);
            select.setLong(3, upTo);
            select.setArray(4, texts(select.getConnection(), kinds));
            select.setInt(5, limit);
        });
    }

    List<LogRow> stream(String aggregateId, long firstSequence, int limit) {
        String sql =
                SELECT + "event_log where aggregate_id = ? and sequence_number >= ? order by sequence_number limit ?";
        return query(sql, LogReader::logRow, select -> {
            select.setString(1, aggregateId);
            select.setLong(2, firstSequence);
            select.setInt(3, limit);
        });
    }

    List<LogRow> snapshot(String aggregateId) {
        String sql = SELECT.replace("position", "cast(-1 as bigint)") + "snapshot_log where aggregate_id = ?";
        return query(sql, LogReader::logRow, select -> select.setString(1, aggregateId));
    }

    /** The aggregates of the events between two positions, the last one included. */
    List<String> streams(long after, long upTo) {
        String sql =
                "select aggregate_id from event_log where position > ? and position <= ? and aggregate_id is not null";
        return query(sql, row -> row.getString(1), select -> {
            select.setLong(1, after);
            select.setLong(2, upTo);
        });
    }

    List<String> aggregatesWithSnapshot() {
        return query("select aggregate_id from snapshot_log", row -> row.getString(1), select -> {});
    }

    OptionalLong lastSequence(String aggregateId) {
        return first(
                "select max(sequence_number) from event_log where aggregate_id = ?",
                select -> select.setString(1, aggregateId));
    }

    /** Exact, so it looks at every event: times are not quite in the order of positions. */
    OptionalLong firstSince(String occurredAt) {
        return first(
                "select position from event_log where occurred_at >= ? order by position limit 1",
                select -> select.setString(1, occurredAt));
    }

    private OptionalLong first(String sql, Binding binding) {
        List<@Nullable Long> numbers = query(sql, row -> row.getObject(1, Long.class), binding);
        @Nullable Long number = numbers.isEmpty() ? null : numbers.get(0);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private <T extends @Nullable Object> List<T> query(String sql, Mapping<T> mapping, Binding binding) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            binding.bind(select);
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(mapping.map(row));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read", e);
        }
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("varchar", values.toArray());
    }

    private static PayloadRow payloadRow(ResultSet row) throws SQLException {
        return new PayloadRow(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, Long.class),
                row.getString(4),
                row.getString(5),
                row.getBytes(6));
    }

    private static LogRow logRow(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10),
                null);
    }

    private interface Binding {
        void bind(PreparedStatement select) throws SQLException;
    }

    private interface Mapping<T extends @Nullable Object> {
        T map(ResultSet row) throws SQLException;
    }
}
