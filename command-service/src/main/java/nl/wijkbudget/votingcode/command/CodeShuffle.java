package nl.wijkbudget.votingcode.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Writes the register anew in PostgreSQL, by HMAC and into a new file, all rows in one transaction: their places and the
 * numbers of the transactions that changed them would tell in which order codes were used.
 *
 * <p>H2 changes a row where it stands and keeps no such number, so there its rows are left in the order of the letters.
 */
final class CodeShuffle {
    private static final List<String> STEPS = List.of(
            "lock table voting_code in access exclusive mode",
            "create temporary table voting_code_anew on commit drop as select * from voting_code",
            "truncate table voting_code",
            "insert into voting_code select * from voting_code_anew order by code_hmac");

    private CodeShuffle() {}

    static void run(Connection connection) throws SQLException {
        if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
            return;
        }
        try (var statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step);
            }
        }
    }
}
