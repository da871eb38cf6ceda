package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The time during which this process is the one that appends: an epoch, a connection, and the head it has reached. */
final class WriterSession {

    private static final int PROBE_SECONDS = 5;

    private final LogDatabase kind;
    private final WriterLock lock;
    private final long epoch;
    private long head;

    private WriterSession(LogDatabase kind, WriterLock lock) throws SQLException {
        this.kind = kind;
        this.lock = lock;
        Connection connection = lock.connection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        this.epoch = raiseEpoch(connection);
        this.head = checkedHead(connection);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Null while another process appends. */
    static @Nullable WriterSession tryStart(DataSource database, LogDatabase kind) throws SQLException {
        WriterLock lock = kind.tryLock(database);
        if (lock == null) {
            return null;
        }
        try {
            return new WriterSession(kind, lock);
        } catch (SQLException | RuntimeException | Error e) {
            lock.discard();
            throw e;
        }
    }

    private static long raiseEpoch(Connection connection) throws SQLException {
        try (var update = connection.prepareStatement("update log_writer set epoch = epoch + 1")) {
            update.executeUpdate();
        }
        return number(connection, "select epoch from log_writer");
    }

    private static long checkedHead(Connection connection) throws SQLException {
        long noted = number(connection, "select head from log_writer");
        long found = number(connection, "select coalesce(max(position), -1) from event_log");
        if (noted != found) {
            throw new SQLException("The log ends at %d but its writer had come to %d".formatted(found, noted));
        }
        return found;
    }

    static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    long head() {
        return head;
    }

    long epoch() {
        return epoch;
    }

    /** Stores these rows for good, or fails as {@link LogDatabase#append} does. */
    void append(List<LogRow> rows, long newHead) throws SQLException {
        kind.append(lock.connection(), new Fence(epoch, head, newHead), rows);
        head = newHead;
    }

    /** Whether the connection, and with it the lock, is still there. */
    boolean alive() {
        try {
            return lock.connection().isValid(PROBE_SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The event ids, and the places in streams, of these rows that are in the log already. */
    Set<Object> stored(Collection<LogRow> rows) throws SQLException {
        var found = new HashSet<Object>();
        StoredKeys.eventIds(lock.connection(), rows, found);
        StoredKeys.places(lock.connection(), rows, found);
        return found;
    }

    void close() {
        lock.close();
    }

    void discard() {
        lock.discard();
    }
}
