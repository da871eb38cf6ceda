package nl.wijkbudget.log.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Which store this is: a token that was taken from another one must not be used here. */
public record StoreIdentity(UUID value) {

    /** Of a store that {@link LogSchema#migrate} has seen. */
    public static StoreIdentity of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return read(connection);
        } catch (SQLException e) {
            throw new EventStoreException("The identity of the store cannot be read", e);
        }
    }

    static StoreIdentity ensure(DataSource database) {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("insert into store_identity (id) select cast(? as uuid)"
                        + " where not exists (select 1 from store_identity)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return read(connection);
        } catch (SQLException e) {
            throw new EventStoreException("The store cannot be given an identity", e);
        }
    }

    private static StoreIdentity read(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select id from store_identity")) {
            if (!row.next()) {
                throw new EventStoreException("The store has no identity: its schema was not migrated");
            }
            return new StoreIdentity(row.getObject(1, UUID.class));
        }
    }
}
