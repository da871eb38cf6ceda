package nl.wijkbudget.fsck.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.wijkbudget.history.Upcasters;
import nl.wijkbudget.log.command.GroupCommitEventStorageEngine;
import nl.wijkbudget.log.command.LogEventStore;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** The log for who only follows it: unlike the store itself it has no life, so that nothing ever tries to lead. */
public final class ReadOnlyStore implements EventStore, AutoCloseable {
    private final LogEventStore log;

    public ReadOnlyStore(DataSource database, Serializer serializer) {
        this.log = LogEventStore.over(GroupCommitEventStorageEngine.builder(database)
                .serializer(serializer)
                .upcasterChain(Upcasters.chain())
                .build());
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return log.openStream(token);
    }

    @Override
    public TrackingToken createHeadToken() {
        return log.createHeadToken();
    }

    @Override
    public TrackingToken createTailToken() {
        return log.createTailToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return log.createTokenAt(time);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return log.createTokenSince(duration);
    }

    @Override
    public DomainEventStream readEvents(String aggregate) {
        return log.readEvents(aggregate);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Nothing is written here");
    }

    @Override
    public void publish(List<? extends EventMessage<?>> events) {
        throw new UnsupportedOperationException("Nothing is written here");
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> follower) {
        return log.subscribe(follower);
    }

    @Override
    public Registration registerDispatchInterceptor(MessageDispatchInterceptor<? super EventMessage<?>> interceptor) {
        return log.registerDispatchInterceptor(interceptor);
    }

    @Override
    public void close() {
        log.shutDown();
    }
}
