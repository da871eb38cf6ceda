package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A log in a file of H2, which is locked for other processes as long as it is open; inside this process a locked row
 * keeps a second appender waiting.
 */
final class H2Log implements LogDatabase {

    private static final int LOCK_TIMEOUT = 50200;
    private static final String INSERT =
            "insert into event_log " + COLUMNS + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final String lock;

    /** @param lock the table with the one row that is locked while appending */
    H2Log(String lock) {
        this.lock = lock;
    }

    @Override
    public String vendor() {
        return "h2";
    }

    @Override
    public @Nullable WriterLock tryLock(DataSource database) throws SQLException {
        Connection holder = database.getConnection();
        try {
            if (!locks(holder)) {
                release(holder);
                return null;
            }
            Connection connection = database.getConnection();
            DurableH2.prepare(connection);
            return new WriterLock(connection, () -> release(holder));
        } catch (SQLException | RuntimeException | Error e) {
            release(holder);
            throw e;
        }
    }

    private boolean locks(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement = holder.createStatement()) {
            statement.execute("select only_row from " + lock + " for update nowait");
            return true;
        } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_TIMEOUT) {
                return false;
            }
            throw e;
        }
    }

    private static void release(Connection holder) throws SQLException {
        try (holder) {
            holder.rollback();
            holder.setAutoCommit(true);
        }
    }

    @Override
    public void append(Connection connection, Fence fence, List<LogRow> rows) throws SQLException {
        connection.setAutoCommit(false);
        try {
            write(connection, fence, rows);
        } catch (SQLException e) {
            rollback(connection, e);
            throw e;
        }
        try {
            commit(connection);
        } catch (SQLException e) {
            throw new CommitFailed(e);
        }
    }

    private static void rollback(Connection connection, SQLException reason) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }

    private static void write(Connection connection, Fence fence, List<LogRow> rows) throws SQLException {
        try (var update = connection.prepareStatement(Fence.UPDATE)) {
            fence.bind(update);
            fence.passed(update.executeUpdate() == 1);
        }
        try (var insert = connection.prepareStatement(INSERT)) {
            for (LogRow row : rows) {
                bind(insert, row);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, LogRow row) throws SQLException {
        insert.setLong(1, row.position());
        insert.setString(2, row.eventId());
        insert.setString(3, row.aggregateType());
        insert.setString(4, row.aggregateId());
        insert.setObject(5, row.sequence(), Types.BIGINT);
        insert.setString(6, row.payloadType());
        insert.setString(7, row.payloadRevision());
        insert.setString(8, row.occurredAt());
        insert.setBytes(9, row.payload());
        insert.setBytes(10, row.metadata());
        insert.setBytes(11, row.requireLeaf().salt());
        insert.setBytes(12, row.requireLeaf().entry());
    }

    @Override
    public void prepare(Connection connection) throws SQLException {
        DurableH2.prepare(connection);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        DurableH2.sync(connection);
    }

    @Override
    public void bindText(PreparedStatement statement, int column, byte[] utf8) throws SQLException {
        statement.setBytes(column, utf8);
    }
}
