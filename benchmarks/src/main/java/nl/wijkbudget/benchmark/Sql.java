package nl.wijkbudget.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Bare statements, and the row that the bare contenders write. */
final class Sql {

    static final String INSERT = "insert into raw_log (position, event_id, aggregate_type, aggregate_id,"
            + " sequence_number, payload_type, payload_revision, occurred_at, payload, metadata)"
            + " values (?, ?, 'Ballot', ?, 0, 'nl.wijkbudget.benchmark.VoteCast', null,"
            + " '2026-03-20T12:00:00.000000000Z', ?, '{}')";

    private static final String TABLE = """
            create table raw_log (
                position bigint not null primary key,
                event_id varchar not null unique,
                aggregate_type varchar,
                aggregate_id varchar,
                sequence_number bigint,
                payload_type varchar not null,
                payload_revision varchar,
                occurred_at varchar not null,
                payload varchar not null,
                metadata varchar not null,
                unique (aggregate_id, sequence_number)
            )""";

    private Sql() {}

    /** The same columns and the same three indexes as the log. */
    static void createTable(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, TABLE);
            connection.commit();
        }
    }

    static void bind(PreparedStatement insert, long position, String ballot) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, "event-" + ballot);
        insert.setString(3, ballot);
        insert.setString(4, json(ballot));
    }

    static String json(String ballot) {
        return "{\"ballot\":\"" + ballot + "\",\"round\":\"de-wijert-2026\",\"selection\":[\""
                + String.join("\",\"", CastVote.SELECTION) + "\"]}";
    }

    static void commit(Connection connection, String afterCommit) throws SQLException {
        connection.commit();
        if (!afterCommit.isEmpty()) {
            execute(connection, afterCommit);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static long number(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
