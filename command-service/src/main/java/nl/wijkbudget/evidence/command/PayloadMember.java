package nl.wijkbudget.evidence.command;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads a text that is a member of a payload itself, not of something inside it, and nothing behind it. */
final class PayloadMember {
    private static final JsonFactory JSON = new JsonFactory();

    private PayloadMember() {}

    static Optional<String> of(byte[] payload, String name) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = parser.currentName().equals(name);
                if (parser.nextToken() == JsonToken.VALUE_STRING && found) {
                    return Optional.of(parser.getString());
                }
                parser.skipChildren();
            }
            return Optional.empty();
        }
    }
}
