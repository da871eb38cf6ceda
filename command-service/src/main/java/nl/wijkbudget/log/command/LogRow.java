package nl.wijkbudget.log.command;

import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * One event as it is stored.
 *
 * @param position {@link #UNPLACED} until the appender has placed it
 * @param leaf only on the way to the log; readers go without
 */
@SuppressWarnings("ArrayRecordComponent") // rows are carried, never compared
record LogRow(
        long position,
        String eventId,
        @Nullable String aggregateType,
        @Nullable String aggregateId,
        @Nullable Long sequence,
        String payloadType,
        @Nullable String payloadRevision,
        String occurredAt,
        byte[] payload,
        byte[] metadata,
        @Nullable Leaf leaf) {

    static final long UNPLACED = -1;

    static LogRow of(EventMessage<?> event, Serializer serializer) {
        var payload = event.serializePayload(serializer, byte[].class);
        var metadata = event.serializeMetaData(serializer, byte[].class);
        var domain = event instanceof DomainEventMessage<?> message ? message : null;
        return new LogRow(
                UNPLACED,
                event.getIdentifier(),
                domain == null ? null : domain.getType(),
                domain == null ? null : domain.getAggregateIdentifier(),
                domain == null ? null : Long.valueOf(domain.getSequenceNumber()),
                payload.getType().getName(),
                payload.getType().getRevision(),
                LogTime.format(event.getTimestamp()),
                payload.getData(),
                metadata.getData(),
                null);
    }

    LogRow at(long place) {
        return new LogRow(
                place,
                eventId,
                aggregateType,
                aggregateId,
                sequence,
                payloadType,
                payloadRevision,
                occurredAt,
                payload,
                metadata,
                leaf);
    }

    LogRow with(Leaf made) {
        return new LogRow(
                position,
                eventId,
                aggregateType,
                aggregateId,
                sequence,
                payloadType,
                payloadRevision,
                occurredAt,
                payload,
                metadata,
                made);
    }

    Leaf requireLeaf() {
        return Objects.requireNonNull(leaf, "an event goes into the log with its leaf");
    }

    /** Events of one kind are stored alike: the same type in the same revision. */
    static String kind(SerializedType type) {
        return type.getName() + " " + Objects.requireNonNullElse(type.getRevision(), "");
    }

    @Nullable
    StreamKey streamKey() {
        return aggregateId == null || sequence == null ? null : new StreamKey(aggregateId, sequence);
    }

    /** A place in the stream of one aggregate, which only one event can take. */
    record StreamKey(String aggregateId, long sequence) {}
}
