package nl.wijkbudget.history.command;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.log.command.PayloadRow;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns rows of the log into events of today, by the upcasters that every reader uses. */
public record StoredPayloads(Serializer serializer, EventUpcaster upcasters) {
    private static final byte[] NO_METADATA = "{}".getBytes(StandardCharsets.UTF_8);

    /** Mostly one event; upcasting may yield several, or none. */
    public List<Object> eventsOf(PayloadRow row) {
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(new Row(row)), serializer, upcasters)
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    /** A row as Axon wants it; the time and the metadata were not read, and nobody looks at them. */
    private record Row(PayloadRow row) implements TrackedEventData<byte[]> {
        @Override
        public TrackingToken trackingToken() {
            return new GlobalSequenceTrackingToken(row.position());
        }

        @Override
        public String getEventIdentifier() {
            return Long.toString(row.position());
        }

        @Override
        public Instant getTimestamp() {
            return Instant.EPOCH;
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return new SerializedMetaData<>(NO_METADATA, byte[].class);
        }

        @Override
        @SuppressWarnings("NullAway") // an event without revision has a null revision in Axon
        public SerializedObject<byte[]> getPayload() {
            var type = new SimpleSerializedType(row.payloadType(), row.payloadRevision());
            return new SimpleSerializedObject<>(row.payload(), byte[].class, type);
        }
    }
}
