package nl.wijkbudget.history;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** An event, as the bytes and names that a store keeps of it; what surrounds it is always the same. */
record StoredEvent(String event, String revision, String json) implements DomainEventData<byte[]> {
    @Override
    public String getType() {
        return "Thing";
    }

    @Override
    public String getAggregateIdentifier() {
        return "thing:brink";
    }

    @Override
    public long getSequenceNumber() {
        return 0;
    }

    @Override
    public String getEventIdentifier() {
        return "event-1";
    }

    @Override
    public Instant getTimestamp() {
        return Instant.parse("2026-03-02T12:00:00Z");
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>("{\"actor\":\"bewoner-1\"}".getBytes(StandardCharsets.UTF_8), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(json.getBytes(StandardCharsets.UTF_8), byte[].class, event, revision);
    }
}
