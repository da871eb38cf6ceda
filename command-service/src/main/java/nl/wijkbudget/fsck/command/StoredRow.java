package nl.wijkbudget.fsck.command;

import java.sql.ResultSet;
import java.sql.SQLException;
import nl.wijkbudget.evidence.Envelope;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as its row has it, whether or not anybody can make sense of it. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record StoredRow(long position, Envelope envelope, byte @Nullable [] salt, byte[] entry) {
    static final String COLUMNS = "position, event_id, aggregate_type, aggregate_id, sequence_number, payload_type,"
            + " payload_revision, occurred_at, payload, metadata, salt, entry";

    private static final String OURS = "nl.wijkbudget.";
    private static final JsonMapper JSON = JsonMapper.shared();

    static StoredRow of(ResultSet row) throws SQLException {
        Envelope envelope = new Envelope(
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, Long.class),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBytes(9),
                row.getBytes(10));
        return new StoredRow(row.getLong(1), envelope, row.getBytes(11), row.getBytes(12));
    }

    boolean isOf(String capability) {
        return envelope.payloadType().startsWith(OURS + capability + ".");
    }

    /** The name of the type without its package. */
    String event() {
        return envelope.payloadType().substring(envelope.payloadType().lastIndexOf('.') + 1);
    }

    /** An empty object when it is not JSON any more: then its leaf tells that it was changed. */
    JsonNode payload() {
        try {
            return JSON.readTree(envelope.payload());
        } catch (JacksonException unreadable) {
            return JSON.createObjectNode();
        }
    }
}
