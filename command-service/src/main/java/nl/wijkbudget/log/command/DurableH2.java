package nl.wijkbudget.log.command;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What H2 needs to keep what it has acknowledged.
 *
 * <p>A commit of H2 2.4 normally stays in memory for up to half a second. With {@code WRITE_DELAY=0} the committing
 * thread writes it to the file itself, which survives the end of the process but not that of the machine: nothing is
 * forced to the disk. {@code CHECKPOINT SYNC} forces it. It does so reliably only with {@code WRITE_DELAY=0}, because
 * with a delay other threads write in the background, and the force can come before a write that was under way.
 * {@code RETENTION_TIME} stays as it is: space is then reused no sooner than 45 seconds after it became free.
 */
public final class DurableH2 {

    private DurableH2() {}

    /**
     * The address of a database in a file, without its suffix.
     *
     * <p>With {@code async} the file stays open when a thread that reads it is interrupted, as happens when something
     * shuts down; a plain file is closed for everybody then. The database is closed by who opened it and not by H2's
     * own shutdown hook, which could come before the last events are appended.
     */
    public static String url(Path file) {
        return "jdbc:h2:async:" + file.toAbsolutePath() + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** Makes every commit in this database write to the file at once, whatever the address said. */
    static void prepare(Connection connection) throws SQLException {
        execute(connection, "set write_delay 0");
        sync(connection);
    }

    /** Returns when everything committed so far is on the disk. */
    static void sync(Connection connection) throws SQLException {
        execute(connection, "checkpoint sync");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
