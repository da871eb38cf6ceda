package nl.wijkbudget.projection;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** One reader of a log in memory. */
final class StreamInMemory implements BlockingStream<TrackedEventMessage<?>> {

    private final EventsInMemory events;
    private long next;

    StreamInMemory(EventsInMemory events, long next) {
        this.events = events;
        this.next = next;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        try {
            return Optional.ofNullable(events.at(next, 0));
        } catch (InterruptedException stop) {
            return Optional.empty();
        }
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return events.at(next, unit.toNanos(timeout)) != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        TrackedEventMessage<?> event = null;
        while (event == null) {
            event = events.at(next, TimeUnit.SECONDS.toNanos(1));
        }
        next++;
        return event;
    }

    @Override
    public void close() {}
}
