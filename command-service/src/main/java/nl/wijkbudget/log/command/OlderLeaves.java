package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives a leaf to events that were stored before there was a transparency log; once, and none of them twice. */
final class OlderLeaves {

    private static final Logger LOG = LoggerFactory.getLogger(OlderLeaves.class);
    private static final int PAGE = 5_000;
    private static final int TOLD_EVERY = 100_000;
    private static final String MAY_BE_ABSENT = "select count(*) from information_schema.columns"
            + " where lower(table_name) = 'event_log' and lower(column_name) = 'entry' and is_nullable = 'YES'"
            + " and table_schema = current_schema";
    private static final String UPDATE =
            "update event_log set salt = ?, entry = ? where position = ? and entry is null";

    private final DataSource database;
    private final LogReader log;
    private final Leaves leaves = new Leaves();

    private OlderLeaves(DataSource database) {
        this.database = database;
        this.log = new LogReader(database);
    }

    /** Afterwards the database itself takes no event without a leaf. */
    static void complete(DataSource database) {
        try {
            new OlderLeaves(database).complete();
        } catch (SQLException e) {
            throw new EventStoreException("Older events cannot be given their leaves", e);
        }
    }

    private void complete() throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (WriterSession.number(connection, MAY_BE_ABSENT) == 0) {
                return;
            }
            fill(connection);
            try (var alter = connection.createStatement()) {
                alter.execute("alter table event_log alter column entry set not null");
            }
        }
    }

    private void fill(Connection connection) throws SQLException {
        long after = LogRow.UNPLACED;
        long last = log.head();
        connection.setAutoCommit(false);
        while (after < last) {
            List<LogRow> page = log.page(after, last, PAGE);
            fill(connection, page);
            connection.commit();
            after = page.get(page.size() - 1).position();
            if ((after + 1) % TOLD_EVERY < PAGE || after == last) {
                LOG.info("Events of before the transparency log have leaves up to position {} of {}", after, last);
            }
        }
        connection.setAutoCommit(true);
    }

    private void fill(Connection connection, List<LogRow> page) throws SQLException {
        try (var update = connection.prepareStatement(UPDATE)) {
            for (LogRow row : page) {
                Leaf leaf = leaves.of(row).requireLeaf();
                update.setBytes(1, leaf.salt());
                update.setBytes(2, leaf.entry());
                update.setLong(3, row.position());
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
