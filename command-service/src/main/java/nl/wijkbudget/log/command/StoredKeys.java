package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.log.command.LogRow.StreamKey;

/** Looks up which of some rows the log holds already. */
final class StoredKeys {

    private StoredKeys() {}

    static void eventIds(Connection connection, Collection<LogRow> rows, Set<Object> found) throws SQLException {
        Object[] ids = rows.stream().map(LogRow::eventId).toArray(String[]::new);
        try (var select = connection.prepareStatement("select event_id from event_log where event_id = any(?)")) {
            select.setArray(1, connection.createArrayOf("varchar", ids));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getString(1));
                }
            }
        }
    }

    /** May also find places that no row asked for: the other numbers of the same streams. */
    static void places(Connection connection, Collection<LogRow> rows, Set<Object> found) throws SQLException {
        var keys = rows.stream().map(LogRow::streamKey).filter(Objects::nonNull).toList();
        Object[] streams = keys.stream().map(StreamKey::aggregateId).distinct().toArray(String[]::new);
        Object[] numbers = keys.stream().map(StreamKey::sequence).distinct().toArray(Long[]::new);
        try (var select = connection.prepareStatement("select aggregate_id, sequence_number from event_log"
                + " where aggregate_id = any(?) and sequence_number = any(?)")) {
            select.setArray(1, connection.createArrayOf("varchar", streams));
            select.setArray(2, connection.createArrayOf("bigint", numbers));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new StreamKey(row.getString(1), row.getLong(2)));
                }
            }
        }
    }
}
