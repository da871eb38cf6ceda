package nl.wijkbudget.log.command;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A log in PostgreSQL.
 *
 * <p>The advisory lock is held by the very connection that appends: when another process has got it, no commit of the
 * former holder can still be under way.
 */
final class PostgresLog implements LogDatabase {

    private static final int PROBE_SECONDS = 5;
    private static final String KEY = "(hashtext('nl.wijkbudget.log'), hashtext(current_schema()))";
    private static final String APPEND = "with fence as (" + Fence.UPDATE + " returning head)"
            + " insert into event_log " + COLUMNS
            + " select row.* from fence, unnest(?::bigint[], ?::text[], ?::text[],"
            + " ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
            + " ?::bytea[], ?::bytea[]) as row";

    @Override
    public String vendor() {
        return "postgresql";
    }

    @Override
    public @Nullable WriterLock tryLock(DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        var lock = new WriterLock(connection, () -> execute(connection, "select pg_advisory_unlock" + KEY));
        try {
            if (!locks(connection)) {
                lock.close();
                return null;
            }
            execute(connection, "set synchronous_commit = on"); // a commit returns when it is on the disk
            return lock;
        } catch (SQLException | RuntimeException | Error e) {
            lock.discard();
            throw e;
        }
    }

    private static boolean locks(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select pg_try_advisory_lock" + KEY)) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** One statement that is its own transaction, so that a batch costs one round trip. */
    @Override
    public void append(Connection connection, Fence fence, List<LogRow> rows) throws SQLException {
        connection.setAutoCommit(true);
        try {
            write(connection, fence, rows);
        } catch (FencedOff e) {
            throw e;
        } catch (SQLException e) {
            throw connection.isValid(PROBE_SECONDS) ? e : new CommitFailed(e);
        }
    }

    private static void write(Connection connection, Fence fence, List<LogRow> rows) throws SQLException {
        try (var insert = connection.prepareStatement(APPEND)) {
            fence.bind(insert);
            longs(insert, 4, rows, LogRow::position);
            texts(insert, 5, rows, LogRow::eventId);
            texts(insert, 6, rows, LogRow::aggregateType);
            texts(insert, 7, rows, LogRow::aggregateId);
            longs(insert, 8, rows, LogRow::sequence);
            texts(insert, 9, rows, LogRow::payloadType);
            texts(insert, 10, rows, LogRow::payloadRevision);
            texts(insert, 11, rows, LogRow::occurredAt);
            texts(insert, 12, rows, row -> utf8(row.payload()));
            texts(insert, 13, rows, row -> utf8(row.metadata()));
            bytes(insert, 14, rows, row -> row.requireLeaf().salt());
            bytes(insert, 15, rows, row -> row.requireLeaf().entry());
            fence.passed(insert.executeUpdate() == rows.size());
        }
    }

    /** Nothing: a transaction says for itself how it is committed. */
    @Override
    public void prepare(Connection connection) {}

    @Override
    public void commit(Connection connection) throws SQLException {
        execute(connection, "set local synchronous_commit = on");
        connection.commit();
    }

    @Override
    public void bindText(PreparedStatement statement, int column, byte[] utf8) throws SQLException {
        statement.setString(column, utf8(utf8));
    }

    private static void texts(
            PreparedStatement insert, int column, List<LogRow> rows, Function<LogRow, @Nullable String> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray(String[]::new);
        insert.setArray(column, insert.getConnection().createArrayOf("text", values));
    }

    private static void longs(
            PreparedStatement insert, int column, List<LogRow> rows, Function<LogRow, @Nullable Long> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray(Long[]::new);
        insert.setArray(column, insert.getConnection().createArrayOf("bigint", values));
    }

    private static void bytes(PreparedStatement insert, int column, List<LogRow> rows, Function<LogRow, byte[]> value)
            throws SQLException {
        Object[] values = rows.stream().map(value).toArray(byte[][]::new);
        insert.setArray(column, insert.getConnection().createArrayOf("bytea", values));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
