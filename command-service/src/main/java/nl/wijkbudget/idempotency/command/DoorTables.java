package nl.wijkbudget.idempotency.command;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the doors and of policies, with a history of their own beside those of the log and the read tables. */
public final class DoorTables {
    private static final String HISTORY = "door_schema_history";

    private DoorTables() {}

    /** Whoever needs the tables asks for what this returns. */
    public static DoorTables migrate(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/door/" + vendor(database))
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        return new DoorTables();
    }

    private static String vendor(DataSource database) {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName();
            return product.equals("H2") ? "h2" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the doors cannot be reached", e);
        }
    }
}
