package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** What differs between the two databases that can hold a log. */
interface LogDatabase {

    /** The directory of the scripts. */
    String vendor();

    /** The right to append, or null while another holds it. */
    @Nullable
    WriterLock tryLock(DataSource database) throws SQLException;

    /**
     * Passes the fence, writes placed rows, commits, and returns when all of it is on the disk.
     *
     * @throws CommitFailed when the outcome is unknown; any other exception means that nothing is stored
     */
    void append(Connection connection, Fence fence, List<LogRow> rows) throws SQLException;

    /** Makes the commits of this database ones that {@link #commit} can bring to the disk. */
    void prepare(Connection connection) throws SQLException;

    /** Commits, and returns when it is on the disk. */
    void commit(Connection connection) throws SQLException;

    /** Sets serialized JSON the way its column has it. */
    void bindText(PreparedStatement statement, int column, byte[] utf8) throws SQLException;

    static LogDatabase of(DataSource database) {
        return of(database, "log_writer_lock");
    }

    /** The same with a table of its own for the lock, where the database needs one. */
    static LogDatabase of(DataSource database, String lock) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return "PostgreSQL".equals(product) ? new PostgresLog() : h2(product, lock);
        } catch (SQLException e) {
            throw new EventStoreException("The database of the log cannot be reached", e);
        }
    }

    private static LogDatabase h2(String product, String lock) {
        if (!"H2".equals(product)) {
            throw new EventStoreException("The log is kept in H2 or in PostgreSQL, not in " + product);
        }
        return new H2Log(lock);
    }

    /** Column order of every insert. */
    String COLUMNS = "(position, event_id, aggregate_type, aggregate_id, sequence_number,"
            + " payload_type, payload_revision, occurred_at, payload, metadata, salt, entry)";
}
