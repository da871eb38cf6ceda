package nl.wijkbudget.history.command;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** Reads any event store, such as Axon Server, through the stream that its processors use. */
public final class StreamOfTheStore implements InLogOrder {
    private final Supplier<EventStore> store;

    public StreamOfTheStore(Supplier<EventStore> store) {
        this.store = store;
    }

    @Override
    public void read(Set<Class<?>> types, Visitor visitor) {
        TrackingToken end = store.get().createHeadToken();
        if (end == null) {
            return;
        }
        try (BlockingStream<TrackedEventMessage<?>> stream =
                store.get().openStream(store.get().createTailToken())) {
            TrackingToken seen = null;
            while (!covers(seen, end)) {
                TrackedEventMessage<?> next = next(stream);
                seen = next.trackingToken();
                if (types.contains(next.getPayloadType()) && !visitor.take(position(next), next.getPayload())) {
                    return;
                }
            }
        }
    }

    private static boolean covers(@Nullable TrackingToken seen, TrackingToken end) {
        return seen != null && seen.covers(end);
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> stream) {
        try {
            if (stream.hasNextAvailable(1, TimeUnit.MINUTES)) {
                return stream.nextAvailable();
            }
            throw new IllegalStateException("The event store does not give the events it has");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the log", e);
        }
    }

    private static long position(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }
}
