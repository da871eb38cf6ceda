package nl.wijkbudget.history.command;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The events of one stream, for ports that fold them into an answer; snapshots are passed over. */
public final class EventHistory {
    private static final long BEFORE_THE_FIRST = -1;

    private final Supplier<EventStore> store;

    /** The store is asked for late, because its guards may need a history themselves. */
    public EventHistory(Supplier<EventStore> store) {
        this.store = store;
    }

    /** All events, the oldest first, of the thing that has this id; none when it is unknown. */
    public List<Object> of(Object id) {
        return messagesOf(id).stream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    /** The same with their times and metadata. */
    public List<? extends DomainEventMessage<?>> messagesOf(Object id) {
        return store.get().readEvents(id.toString(), 0).asStream().toList();
    }

    /** The sequence number of the last event, or -1; much cheaper than reading. */
    public long lastSequenceOf(Object id) {
        return store.get().lastSequenceNumberFor(id.toString()).orElse(BEFORE_THE_FIRST);
    }
}
