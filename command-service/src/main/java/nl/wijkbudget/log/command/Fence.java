package nl.wijkbudget.log.command;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Lets the writer of this epoch move the head of the log, and nobody else. */
record Fence(long epoch, long head, long newHead) {

    static final String UPDATE = "update log_writer set head = ? where epoch = ? and head = ?";

    void bind(PreparedStatement statement) throws SQLException {
        statement.setLong(1, newHead);
        statement.setLong(2, epoch);
        statement.setLong(3, head);
    }

    void passed(boolean passed) throws FencedOff {
        if (!passed) {
            throw new FencedOff(epoch);
        }
    }
}
