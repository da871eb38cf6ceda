package nl.wijkbudget.log.command;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Creates and migrates the tables of the log, with a history of its own beside that of the read tables. */
public final class LogSchema {

    private static final String HISTORY = "log_schema_history";

    private LogSchema() {}

    /** Brings the tables up to date, each event with its leaf, and gives a new store its identity. */
    public static StoreIdentity migrate(DataSource database) {
        LogDatabase kind = LogDatabase.of(database);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/log/" + kind.vendor())
                .table(HISTORY)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        OlderLeaves.complete(database);
        return StoreIdentity.ensure(database);
    }
}
