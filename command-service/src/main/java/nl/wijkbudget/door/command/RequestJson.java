package nl.wijkbudget.door.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

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
            .withCoercionConfig(LogicalType.Textual, RequestJson::refuseScalars)
            .build();

    private RequestJson() {}

    private static void refuseScalars(MutableCoercionConfig texts) {
        for (CoercionInputShape shape :
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)) {
            texts.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /** The whole body, or an empty object when there is none. */
    static JsonNode read(InputStream body) {
        try {
            byte[] bytes = bytes(body);
            return bytes.length == 0 ? MAPPER.createObjectNode() : MAPPER.readTree(text(bytes));
        } catch (IOException brokenOff) {
            throw new Malformed(List.of(new Fault("", "Must be sent whole, and as its headers say")));
        }
    }

    /** A parser of bytes guesses at what they are, and takes for UTF-8 what is none. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(List.of(new Fault("", "Must be UTF-8")));
        }
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
