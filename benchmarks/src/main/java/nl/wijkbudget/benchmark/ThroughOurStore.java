package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogSchema;
import nl.wijkbudget.log.command.WithoutLeaves;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The command gateway, a ballot per voter, and the store with one appender. */
final class ThroughOurStore implements Contender {

    private static final Serializer JSON = Jackson3Serializer.builder().build();

    private final String name;
    private final HikariDataSource database;
    private final GroupCommitEventStorageEngine engine;
    private final LogEventStore store;
    private final CommandGateway gateway;

    private ThroughOurStore(String name, HikariDataSource database, GroupCommitEventStorageEngine engine) {
        this.name = name;
        this.database = database;
        this.engine = engine;
        engine.start();
        store = LogEventStore.over(engine);
        gateway = Commands.gateway(store, NoTransactionManager.INSTANCE);
    }

    /** As the product has it: each event with its leaf. */
    static ThroughOurStore with(Server server) throws Exception {
        HikariDataSource database = migrated(server);
        var engine =
                GroupCommitEventStorageEngine.builder(database).serializer(JSON).build();
        return new ThroughOurStore("group commit", database, engine);
    }

    /** Without leaves, which no program but this can have. */
    static ThroughOurStore withoutLeaves(Server server) throws Exception {
        HikariDataSource database = migrated(server);
        return new ThroughOurStore("without a log", database, WithoutLeaves.engine(database, JSON));
    }

    private static HikariDataSource migrated(Server server) throws Exception {
        HikariDataSource database = server.fresh();
        LogSchema.migrate(database);
        return database;
    }

    HikariDataSource database() {
        return database;
    }

    LogEventStore store() {
        return store;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int vote(String ballot) {
        gateway.sendAndWait(CastVote.of(ballot));
        return 1;
    }

    @Override
    public long stored() throws Exception {
        return Sql.number(database, "select count(*) from event_log");
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
