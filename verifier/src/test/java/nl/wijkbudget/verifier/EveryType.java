package nl.wijkbudget.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkbudget.evidence.Envelope;
import nl.wijkbudget.evidence.LeafClasses;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story, and behind it one event of each type that it does not tell, as the history of events keeps them. */
final class EveryType {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EveryType() {}

    static List<Evidence.Leaf> leaves() {
        List<Evidence.Leaf> leaves = new ArrayList<>(Evidence.leaves());
        Set<String> told =
                leaves.stream().map(leaf -> leaf.envelope().payloadType()).collect(Collectors.toSet());
        for (String type : new TreeSet<>(LeafClasses.table().keySet())) {
            if (!told.contains(type)) {
                leaves.add(kept(type, leaves.size()));
            }
        }
        return leaves;
    }

    private static Evidence.Leaf kept(String type, int position) {
        String revision = revision(type);
        byte[] salt = new byte[32];
        salt[0] = (byte) position;
        Envelope envelope = new Envelope(
                "e-" + position,
                "Kept",
                type,
                0L,
                type,
                revision,
                "2026-03-02T12:00:00.000000000Z",
                payload(type, revision).toString().getBytes(StandardCharsets.UTF_8),
                "{\"actor\":\"iemand\"}".getBytes(StandardCharsets.UTF_8));
        return Evidence.Leaf.of(envelope, salt);
    }

    private static String revision(String type) {
        return ofName(type).getAnnotation(Revision.class).value();
    }

    static Class<?> ofName(String type) {
        try {
            return Class.forName(type);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static JsonNode payload(String type, @Nullable String revision) {
        String[] names = type.replace("nl.wijkbudget.", "").split("[.]", -1);
        String file = "/history/" + names[0] + "/" + names[1] + "-" + revision + ".json";
        try (InputStream json = EveryType.class.getResourceAsStream(file)) {
            return JSON.readTree(Objects.requireNonNull(json, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
