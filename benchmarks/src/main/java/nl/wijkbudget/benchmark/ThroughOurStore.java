package nl.wijkbudget.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import nl.wijkbudget.log.command.LogSchema;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** The command gateway, a ballot per voter, and the store with one appender. */
final class ThroughOurStore implements Contender {

    private final HikariDataSource database;
    private final GroupCommitEventStorageEngine engine;
    private final CommandGateway gateway;

    ThroughOurStore(Server server) throws Exception {
        database = server.fresh();
        LogSchema.migrate(database);
        engine = GroupCommitEventStorageEngine.builder(database)
                .serializer(Jackson3Serializer.builder().build())
                .build();
        engine.start();
        gateway = Commands.gateway(LogEventStore.over(engine), NoTransactionManager.INSTANCE);
    }

    @Override
    public String name() {
        return "group commit";
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
