package nl.wijkbudget.projection;

import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMessage;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** An event as history holds it: what happened, to which aggregate, when, and what was known about it. */
public record PastEvent(Object payload, MetaData metaData, String aggregate, long sequence, Instant at) {

    /** The first event of an aggregate called {@code aggregate:1}, on the first second of 2017, without metadata. */
    public static PastEvent of(Object payload) {
        return new PastEvent(
                payload, MetaData.emptyInstance(), "aggregate:1", 0, Instant.parse("2017-01-01T00:00:00Z"));
    }

    public PastEvent with(Map<String, ?> added) {
        return new PastEvent(payload, metaData.mergedWith(added), aggregate, sequence, at);
    }

    public PastEvent from(String otherAggregate, long otherSequence) {
        return new PastEvent(payload, metaData, otherAggregate, otherSequence, at);
    }

    public PastEvent at(Instant moment) {
        return new PastEvent(payload, metaData, aggregate, sequence, moment);
    }

    TrackedEventMessage<?> stored(TrackingToken token, Serializer serializer) {
        SerializedObject<byte[]> data = serializer.serialize(payload, byte[].class);
        SerializedObject<byte[]> about = serializer.serialize(metaData, byte[].class);
        String type = aggregate.substring(0, aggregate.indexOf(':'));
        var message = new SerializedMessage<>("event-" + token.position().orElseThrow(), data, about, serializer);
        return new GenericTrackedDomainEventMessage<>(token, type, aggregate, sequence, message, () -> at);
    }
}
