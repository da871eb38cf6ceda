package nl.wijkbudget.log.command;

import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** An event of a server as the row that its leaf is made of; nothing that the server keeps of it is left out. */
final class ServerEvent {
    private static final JsonFactory JSON = new JsonFactory();

    private ServerEvent() {}

    static LogRow row(EventWithToken read) {
        Event event = read.getEvent();
        boolean ofAggregate = !event.getAggregateIdentifier().isEmpty();
        return new LogRow(
                read.getToken(),
                event.getMessageIdentifier(),
                ofAggregate ? event.getAggregateType() : null,
                ofAggregate ? event.getAggregateIdentifier() : null,
                ofAggregate ? event.getAggregateSequenceNumber() : null,
                event.getPayload().getType(),
                presentOrNull(event.getPayload().getRevision()),
                LogTime.format(Instant.ofEpochMilli(event.getTimestamp())),
                event.getPayload().getData().toByteArray(),
                metadata(event.getMetaDataMap()),
                null);
    }

    /** The server keeps no difference between absent and empty. */
    private static @Nullable String presentOrNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The server keeps a map and no text: its members by name, each in the form of JSON that its kind has. */
    private static byte[] metadata(Map<String, MetaDataValue> kept) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            new TreeMap<>(kept).forEach((name, value) -> {
                json.writeName(name);
                write(value, json);
            });
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(MetaDataValue value, JsonGenerator json) {
        switch (value.getDataCase()) {
            case TEXT_VALUE -> json.writeString(value.getTextValue());
            case NUMBER_VALUE -> json.writeNumber(value.getNumberValue());
            case DOUBLE_VALUE -> json.writeNumber(value.getDoubleValue());
            case BOOLEAN_VALUE -> json.writeBoolean(value.getBooleanValue());
            case BYTES_VALUE -> json.writeBinary(value.getBytesValue().toByteArray());
            case DATA_NOT_SET -> json.writeNull();
        }
    }
}
