package nl.wijkbudget.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A log in memory that hands out its events as a store does: as JSON, read only by who asks for the payload. */
final class EventsInMemory implements EventStore {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private final Serializer serializer;
    private List<TrackedEventMessage<?>> events = new ArrayList<>();

    EventsInMemory(Serializer serializer) {
        this.serializer = serializer;
    }

    void append(PastEvent event) {
        locked(() -> events.add(event.stored(new GlobalSequenceTrackingToken(events.size()), serializer)));
    }

    List<TrackedEventMessage<?>> all() {
        lock.lock();
        try {
            return List.copyOf(events);
        } finally {
            lock.unlock();
        }
    }

    void replaceBy(List<TrackedEventMessage<?>> others) {
        locked(() -> events = new ArrayList<>(others));
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new StreamInMemory(this, LogPosition.of(token).value() + 1);
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        lock.lock();
        try {
            return new LogPosition(events.size() - 1L).token();
        } finally {
            lock.unlock();
        }
    }

    /** The event at a position, waiting for it at most so long. */
    @Nullable
    TrackedEventMessage<?> at(long position, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (position >= events.size() && left > 0) {
                left = grown.awaitNanos(left);
            }
            return position < events.size() ? events.get((int) position) : null;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable change) {
        lock.lock();
        try {
            change.run();
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void publish(List<? extends EventMessage<?>> published) {
        throw new UnsupportedOperationException("Projections do not publish");
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier) {
        throw new UnsupportedOperationException("Projections do not load aggregates");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("Projections do not store snapshots");
    }

    @Override
    public Registration subscribe(Consumer<List<? extends EventMessage<?>>> processor) {
        return () -> true;
    }

    @Override
    public Registration registerDispatchInterceptor(
            MessageDispatchInterceptor<? super EventMessage<?>> dispatchInterceptor) {
        return () -> true;
    }
}
