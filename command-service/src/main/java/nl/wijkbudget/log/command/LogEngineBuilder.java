package nl.wijkbudget.log.command;

import java.util.List;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Settings of a {@link GroupCommitEventStorageEngine}; a serializer is needed, the rest has a default. */
public final class LogEngineBuilder extends BatchingEventStorageEngine.Builder {

    final DataSource database;
    List<AppendGuard> guards = List.of();
    int tailCapacity = 10_000;
    UnaryOperator<LogRow> leaves = new Leaves()::of;

    LogEngineBuilder(DataSource database) {
        this.database = database;
    }

    /** Of events and of snapshots. */
    public LogEngineBuilder serializer(Serializer serializer) {
        super.eventSerializer(serializer);
        super.snapshotSerializer(serializer);
        return this;
    }

    @Override
    public LogEngineBuilder upcasterChain(EventUpcaster upcasters) {
        super.upcasterChain(upcasters);
        return this;
    }

    /** Asked in this order. */
    public LogEngineBuilder guards(List<? extends AppendGuard> appendGuards) {
        this.guards = List.copyOf(appendGuards);
        return this;
    }

    /** How many of the last events stay in memory for readers that keep up. */
    public LogEngineBuilder tailCapacity(int events) {
        this.tailCapacity = events;
        return this;
    }

    public GroupCommitEventStorageEngine build() {
        return new GroupCommitEventStorageEngine(this);
    }
}
