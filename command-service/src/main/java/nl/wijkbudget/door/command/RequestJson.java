package nl.wijkbudget.door.command;

import java.io.IOException;
import java.io.InputStream;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Strict JSON: nothing is guessed, repeated, rounded or left over. */
public final class RequestJson {
    /** More than any honest request needs: a stack of two thousand paper ballots is about half of it. */
    public static final int MOST_BYTES = 1_048_576;

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private RequestJson() {}

    /** The whole body, or an empty object when there is none. */
    static JsonNode read(InputStream body) throws IOException {
        byte[] bytes = bytes(body);
        return bytes.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(bytes);
    }

    /** All bytes of a body; refuses one that is larger than any honest request. */
    public static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new TooLarge();
        }
        return bytes;
    }

    /** A body of more than {@link #MOST_BYTES}. */
    public static final class TooLarge extends RuntimeException {
        public TooLarge() {
            super("A request has at most " + MOST_BYTES + " bytes", null, false, false);
        }
    }
}
