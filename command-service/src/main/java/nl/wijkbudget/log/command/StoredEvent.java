package nl.wijkbudget.log.command;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;

/** A row as Axon reads it: with an aggregate, or without. */
class StoredEvent implements TrackedEventData<byte[]> {

    final LogRow row;

    StoredEvent(LogRow row) {
        this.row = row;
    }

    static TrackedEventData<byte[]> of(LogRow row) {
        return row.aggregateId() == null ? new StoredEvent(row) : new OfAggregate(row);
    }

    static DomainEventData<byte[]> ofAggregate(LogRow row) {
        return new OfAggregate(row);
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(row.position());
    }

    @Override
    public String getEventIdentifier() {
        return row.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return LogTime.parse(row.occurredAt());
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(row.metadata(), byte[].class);
    }

    @Override
    @SuppressWarnings("NullAway") // an event without revision has a null revision in Axon
    public SerializedObject<byte[]> getPayload() {
        var type = new SimpleSerializedType(row.payloadType(), row.payloadRevision());
        return new SimpleSerializedObject<>(row.payload(), byte[].class, type);
    }

    private static final class OfAggregate extends StoredEvent implements DomainEventData<byte[]> {

        OfAggregate(LogRow row) {
            super(row);
        }

        @Override
        @SuppressWarnings("NullAway") // Axon allows an aggregate without type
        public String getType() {
            return row.aggregateType();
        }

        @Override
        @SuppressWarnings("NullAway") // only rows that have an aggregate come here
        public String getAggregateIdentifier() {
            return row.aggregateId();
        }

        @Override
        @SuppressWarnings("NullAway")
        public long getSequenceNumber() {
            return row.sequence();
        }
    }
}
