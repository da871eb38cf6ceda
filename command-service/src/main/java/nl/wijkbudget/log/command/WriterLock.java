package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to append, and the connection to do it on; given back by closing, or by losing the connection. */
record WriterLock(Connection connection, Release release) {

    private static final Logger LOG = LoggerFactory.getLogger(WriterLock.class);

    /** How the lock is given back while the database still answers. */
    interface Release {
        void run() throws SQLException;
    }

    /** Gives the lock back in order, and otherwise by breaking the connection, so that it is never kept by accident. */
    void close() {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            release.run();
            connection.close();
        } catch (SQLException e) {
            discard();
        }
    }

    /** For a connection that is not to be trusted any more: what is gone already took its lock with it. */
    void discard() {
        try (connection) {
            connection.abort(Runnable::run);
            release.run();
        } catch (SQLException e) {
            LOG.debug("The connection of the appender was broken already", e);
        }
    }
}
