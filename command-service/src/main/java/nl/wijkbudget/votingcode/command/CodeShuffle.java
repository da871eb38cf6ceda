package nl.wijkbudget.votingcode.command;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes all rows out of the register and puts them back by HMAC.
 *
 * <p>PostgreSQL truncates into a new file, so that no old version of a row stays in the old one; H2 would commit at a
 * truncation, and deletes.
 */
final class CodeShuffle {
    private static final String COLUMNS = "round, letter, batch, code_hmac, state, casting";

    private CodeShuffle() {}

    static void run(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        if (postgres) {
            execute(connection, "lock table voting_code in access exclusive mode");
        }
        List<Object[]> rows = rows(connection);
        execute(connection, postgres ? "truncate table voting_code" : "delete from voting_code");
        insert(connection, rows);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<Object[]> rows(Connection connection) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select " + COLUMNS + " from voting_code order by code_hmac for update")) {
            while (row.next()) {
                rows.add(new Object[] {
                    row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5), row.getInt(6)
                });
            }
        }
        return rows;
    }

    private static void insert(Connection connection, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into voting_code (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)")) {
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
