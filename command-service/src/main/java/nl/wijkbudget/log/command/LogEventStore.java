package nl.wijkbudget.log.command;

import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * The event store over a {@link GroupCommitEventStorageEngine}, whose streams are fed by the commits themselves.
 *
 * <p>Without a started engine it reads and follows the log of another process.
 */
public final class LogEventStore extends AbstractEventStore implements Lifecycle, LeafStore {

    private final GroupCommitEventStorageEngine engine;
    private final HeadPoll poll;

    private LogEventStore(Builder builder, GroupCommitEventStorageEngine engine) {
        super(builder);
        this.engine = engine;
        this.poll = new HeadPoll(engine);
    }

    /** Over an engine that is started and closed by the lifecycle of Axon, or else by who made it. */
    public static LogEventStore over(GroupCommitEventStorageEngine engine) {
        var builder = new Builder();
        builder.storageEngine(engine);
        return new LogEventStore(builder, engine);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        poll.start();
        engine.visibleHead();
        return new LogStream(engine, Positions.after(token));
    }

    /** For bulk readers: counting and replays. */
    @Override
    public LogReader log() {
        return engine.log();
    }

    @Override
    public long durableHead() {
        return engine.visibleHead();
    }

    /** Whether this process is the one that appends. */
    @Override
    public boolean leads() {
        return engine.state() == StoreState.LEADING;
    }

    @Override
    public String tables() {
        return "log";
    }

    /** Whether this aggregate can have events; no means no, as long as this process appends. */
    boolean mayHold(String aggregateId) {
        return engine.mayHold(aggregateId);
    }

    /** Whether this process can append. */
    public StoreState state() {
        return engine.state();
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.EXTERNAL_CONNECTIONS, engine::start);
        lifecycle.onShutdown(Phase.EXTERNAL_CONNECTIONS, this::shutDown);
    }

    /** Drains the appender and stops following. */
    public void shutDown() {
        engine.close();
        poll.stop();
    }

    /** Nothing to choose: the engine has all settings. */
    private static final class Builder extends AbstractEventStore.Builder {}
}
