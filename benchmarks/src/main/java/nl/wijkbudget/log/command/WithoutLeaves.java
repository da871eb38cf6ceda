package nl.wijkbudget.log.command;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;

/** The store as it would be without a transparency log, to see what that costs; the product cannot be set up so. */
public final class WithoutLeaves {
    @SuppressWarnings("NullAway") // two empty columns
    private static final Leaf NONE = new Leaf(null, null);

    private WithoutLeaves() {}

    /** Over a database that {@link LogSchema} has migrated, and that no longer asks for a leaf. */
    public static GroupCommitEventStorageEngine engine(DataSource database, Serializer serializer) throws SQLException {
        try (var connection = database.getConnection();
                var alter = connection.createStatement()) {
            alter.execute("alter table event_log alter column entry drop not null");
        }
        LogEngineBuilder builder =
                GroupCommitEventStorageEngine.builder(database).serializer(serializer);
        builder.leaves = row -> row.with(NONE);
        return builder.build();
    }
}
