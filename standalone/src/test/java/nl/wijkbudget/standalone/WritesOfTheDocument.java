package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wijkbudget.access.Admission;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Matrix;
import nl.wijkbudget.decision.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Every write that the published document describes, with a body as it asks for, about things that do not exist. */
record WritesOfTheDocument(JsonNode document) {
    /** Named wherever an id is expected. */
    static final String NOWHERE = "nergens";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern WRITE = Pattern.compile("(POST|PUT) /api/v1/.*");
    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

    /**
     * A write.
     *
     * @param role in which the door lets somebody in; null for a ballot
     * @param body an honest one
     */
    record Write(String method, String path, @Nullable Role role, ObjectNode body) {
        /** The places of single values in the body, as JSON pointers. */
        List<String> places() {
            List<String> places = new ArrayList<>(List.of("/reason"));
            collect("", body, places);
            return places;
        }

        /** With other JSON at one place, written out; the JSON need not be any. */
        String with(String place, String json) {
            ObjectNode changed = body.deepCopy();
            int last = place.lastIndexOf('/');
            JsonNode parent = changed.at(place.substring(0, last));
            String mark = "hier-komt-het";
            if (parent instanceof ArrayNode list) {
                list.set(Integer.parseInt(place.substring(last + 1)), mark);
            } else {
                ((ObjectNode) parent).put(place.substring(last + 1), mark);
            }
            return changed.toString().replace("\"" + mark + "\"", json);
        }

        private static void collect(String at, JsonNode node, List<String> places) {
            if (node instanceof ObjectNode fields) {
                for (Map.Entry<String, JsonNode> field : fields.properties()) {
                    String place = at + "/" + field.getKey();
                    if (!places.contains(place)) {
                        places.add(place);
                    }
                    collect(place, field.getValue(), places);
                }
            } else if (node instanceof ArrayNode list && !list.isEmpty()) {
                places.add(at + "/0");
                collect(at + "/0", list.get(0), places);
            }
        }
    }

    List<Write> all() {
        return Matrix.doors().stream()
                .filter(door -> WRITE.matcher(door.address()).matches())
                .map(this::write)
                .toList();
    }

    private Write write(Door door) {
        String[] address = door.address().split(" ", -1);
        JsonNode schema = document.path("paths")
                .path(address[1])
                .path(address[0].toLowerCase(Locale.ROOT))
                .at("/requestBody/content/application~1json/schema");
        JsonNode body = sample(schema, 0);
        Role role = door.admits().kind() == Admission.Kind.NOBODY_KNOWN
                ? null
                : door.admits().roles().stream().sorted().findFirst().orElse(Role.RESIDENT);
        return new Write(
                address[0],
                VARIABLE.matcher(address[1]).replaceAll(NOWHERE),
                role,
                body instanceof ObjectNode fields ? fields : JSON.createObjectNode());
    }

    private JsonNode sample(JsonNode schema, int depth) {
        if (depth > 8) {
            return JSON.nullNode();
        }
        if (schema.has("$ref")) {
            return sample(document.at(schema.get("$ref").asString().substring(1)), depth + 1);
        }
        for (String choice : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.path(choice).size() > 0) {
                return sample(schema.get(choice).get(0), depth + 1);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asString("object")) {
            case "array" -> JSON.createArrayNode().add(sample(schema.path("items"), depth + 1));
            case "integer", "number" ->
                JSON.getNodeFactory().numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "string" -> JSON.getNodeFactory().stringNode(text(schema));
            default -> {
                ObjectNode fields = JSON.createObjectNode();
                schema.path("properties")
                        .properties()
                        .forEach(field -> fields.set(field.getKey(), sample(field.getValue(), depth + 1)));
                yield fields;
            }
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date-time" -> "2026-03-02T12:00:00Z";
            case "date" -> "2026-03-02";
            default -> schema.path("pattern").asString("").contains("{64}") ? "0".repeat(64) : NOWHERE;
        };
    }
}
