package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Says that a database holds events that another event store would go on without. */
public final class LogLeftBehind extends IllegalStateException {

    private LogLeftBehind(long head) {
        super("This database holds an event log up to position %d, and Axon Server would go on without it. Set"
                        .formatted(head)
                + " axon.axonserver.enabled=false to use it, or give Axon Server a database of its own");
    }

    /** Passes over a database without a log, or with an empty one. */
    public static void refuse(DataSource database) {
        try (Connection connection = database.getConnection()) {
            long head = hasLog(connection)
                    ? WriterSession.number(connection, "select coalesce(max(position), -1) from event_log")
                    : LogRow.UNPLACED;
            if (head > LogRow.UNPLACED) {
                throw new LogLeftBehind(head);
            }
        } catch (SQLException e) {
            throw new EventStoreException("It cannot be seen whether the database holds a log", e);
        }
    }

    private static boolean hasLog(Connection connection) throws SQLException {
        return WriterSession.number(
                        connection,
                        "select count(*) from information_schema.tables"
                                + " where table_schema = current_schema and lower(table_name) = 'event_log'")
                > 0;
    }
}
