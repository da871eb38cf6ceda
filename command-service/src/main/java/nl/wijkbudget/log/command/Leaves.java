package nl.wijkbudget.log.command;

import java.security.SecureRandom;
import nl.wijkbudget.evidence.Entry;
import nl.wijkbudget.evidence.Envelope;
import nl.wijkbudget.evidence.LeafClass;
import nl.wijkbudget.evidence.LeafClasses;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Makes leaves, each with a salt of its own; in the threads of the commands, so that the appender need not. */
final class Leaves {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ROUND = "round";

    private final SecureRandom random = new SecureRandom();

    LogRow of(LogRow row) {
        byte[] salt = new byte[Entry.SALT_BYTES];
        random.nextBytes(salt);
        return row.with(new Leaf(salt, Entry.of(envelope(row), salt, round(row))));
    }

    static Envelope envelope(LogRow row) {
        return new Envelope(
                row.eventId(),
                row.aggregateType(),
                row.aggregateId(),
                row.sequence(),
                row.payloadType(),
                row.payloadRevision(),
                row.occurredAt(),
                row.payload(),
                row.metadata());
    }

    private static @Nullable String round(LogRow row) {
        return LeafClasses.of(row.payloadType()) == LeafClass.BALLOT ? member(ROUND, row.payload()) : null;
    }

    /** Of the object itself, not of one inside it; without reading the rest of it. */
    private static @Nullable String member(String name, byte[] json) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(name);
                if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return null;
        }
    }
}
