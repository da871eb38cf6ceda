package nl.wijkbudget.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All single changes of a document: each value flipped, zeroed, taken away, moved by one, swapped, repeated. */
final class Tampering {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

    /** The document after one change at a path. */
    record Changed(String path, String how, JsonNode json) {}

    private final JsonNode original;
    private final List<Changed> changes = new ArrayList<>();

    private Tampering(JsonNode original) {
        this.original = original;
    }

    /** Also with what stands at the same place elsewhere, and with a name that nobody knows. */
    static List<Changed> of(JsonNode document, JsonNode elsewhere) {
        Tampering tampering = new Tampering(document);
        tampering.inside(document, "", List.of());
        tampering.copy(document, elsewhere, "", List.of());
        return tampering.changes;
    }

    static List<Changed> of(JsonNode document) {
        Tampering tampering = new Tampering(document);
        tampering.inside(document, "", List.of());
        return tampering.changes;
    }

    private void inside(JsonNode node, String path, List<Object> way) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            for (String name : names) {
                value(object.get(name), path + "." + name, way, name);
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                value(array.get(at), path + "[" + at + "]", way, at);
            }
        }
    }

    private void value(JsonNode value, String path, List<Object> way, Object last) {
        if (value.isString()) {
            String text = value.asString();
            replace(path, "flip", way, last, MAKE.stringNode(flipped(text)));
            replace(path, "empty", way, last, MAKE.stringNode(""));
        }
        if (value.isNumber()) {
            replace(path, "zero", way, last, MAKE.numberNode(0L), value);
            replace(path, "more", way, last, MAKE.numberNode(value.asLong() + 1));
            replace(path, "less", way, last, MAKE.numberNode(value.asLong() - 1));
        }
        if (value.isBoolean()) {
            replace(path, "flip", way, last, MAKE.booleanNode(!value.asBoolean()));
        }
        if (!value.isNull()) {
            replace(path, "null", way, last, MAKE.nullNode());
        }
        change(path, "delete", way, (parent, document) -> {
            if (parent instanceof ObjectNode object) {
                object.remove(String.valueOf(last));
            } else {
                ((ArrayNode) parent).remove((Integer) last);
            }
        });
        if (last instanceof Integer at) {
            change(path, "repeat", way, (parent, document) -> ((ArrayNode) parent).insert(at, value.deepCopy()));
            change(path, "swap", way, (parent, document) -> {
                ArrayNode array = (ArrayNode) parent;
                array.add(array.remove(at));
            });
        }
        List<Object> further = new ArrayList<>(way);
        further.add(last);
        inside(value, path, further);
    }

    private void copy(JsonNode node, JsonNode elsewhere, String path, List<Object> way) {
        if (node instanceof ObjectNode object) {
            change(path, "forge", way, (parent, document) -> ((ObjectNode) parent).put("forged", 1));
            for (String name : new ArrayList<>(object.propertyNames())) {
                copied(object.get(name), elsewhere.path(name), path + "." + name, way, name);
            }
        } else if (node instanceof ArrayNode array) {
            for (int at = 0; at < array.size(); at++) {
                copied(array.get(at), elsewhere.path(at), path + "[" + at + "]", way, at);
            }
        }
    }

    private void copied(JsonNode value, JsonNode elsewhere, String path, List<Object> way, Object last) {
        if (!elsewhere.isMissingNode()) {
            replace(path, "copy", way, last, elsewhere);
        }
        List<Object> further = new ArrayList<>(way);
        further.add(last);
        copy(value, elsewhere, path, further);
    }

    private static String flipped(String text) {
        return text.isEmpty() ? "x" : (char) (text.charAt(0) ^ 1) + text.substring(1);
    }

    private void replace(String path, String how, List<Object> way, Object last, JsonNode with, JsonNode instead) {
        if (!with.equals(instead) && instead.asLong() != 0) {
            replace(path, how, way, last, with);
        }
    }

    private void replace(String path, String how, List<Object> way, Object last, JsonNode with) {
        change(path, how, way, (parent, document) -> {
            if (parent instanceof ObjectNode object) {
                object.set(String.valueOf(last), with);
            } else {
                ((ArrayNode) parent).set((Integer) last, with);
            }
        });
    }

    private void change(String path, String how, List<Object> way, BiConsumer<JsonNode, JsonNode> change) {
        JsonNode document = original.deepCopy();
        JsonNode parent = document;
        for (Object step : way) {
            parent = step instanceof Integer at ? parent.get(at) : parent.get(String.valueOf(step));
        }
        change.accept(parent, document);
        if (!document.equals(original)) {
            changes.add(new Changed(path, how, document));
        }
    }
}
