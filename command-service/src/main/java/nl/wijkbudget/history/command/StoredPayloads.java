package nl.wijkbudget.history.command;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.log.command.PayloadRow;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericTrackedDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns rows of the log into events of today, by the upcasters that every reader uses. */
public record StoredPayloads(Serializer serializer, EventUpcaster upcasters) {
    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    /** Mostly one event; upcasting may yield several, or none. */
    public List<Object> eventsOf(PayloadRow row) {
        return EventUtils.upcastAndDeserializeTrackedEvents(List.of(entry(row)).stream(), serializer, upcasters)
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    @SuppressWarnings("NullAway") // an event without revision or aggregate has nulls there in Axon
    private static TrackedEventData<byte[]> entry(PayloadRow row) {
        return new GenericTrackedDomainEventEntry<>(
                new GlobalSequenceTrackingToken(row.position()),
                null,
                row.aggregateId(),
                row.sequence() == null ? 0 : row.sequence(),
                Long.toString(row.position()),
                Instant.EPOCH,
                row.payloadType(),
                row.payloadRevision(),
                row.payload(),
                NO_METADATA);
    }
}
