package nl.wijkbudget.verifier.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A value in JSON; whoever asks it for what it is not gets {@link Malformed}.
 *
 * @param value a map, a list, a text, {@link Digits}, a boolean or null
 */
public record Json(@Nullable Object value) {
    /** A number by its digits: no value is lost, and none is read in two ways. */
    public record Digits(String digits) {}

    private static final Json NULL = new Json(null);

    /** A text, a number, a truth, null, or a list or map of such; anything else is the text that it prints. */
    public static Json of(@Nullable Object value) {
        if (value instanceof Json json) {
            return json;
        }
        if (value instanceof List<?> items) {
            return new Json(items.stream().map(Json::of).toList());
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Json> object = new LinkedHashMap<>();
            fields.forEach((name, field) -> object.put(String.valueOf(name), of(field)));
            return new Json(object);
        }
        if (value instanceof Number) {
            return new Json(new Digits(value.toString()));
        }
        return new Json(value == null || value instanceof Boolean ? value : value.toString());
    }

    /** The names of an object, which is made by saying their values. */
    public static Names named(String names) {
        return new Names(List.of(names.split(" ")));
    }

    /** Names that wait for their values. */
    public record Names(List<String> names) {
        public Json with(@Nullable Object... values) {
            Map<String, Json> fields = new LinkedHashMap<>();
            names.forEach(name -> fields.put(name, of(values[fields.size()])));
            return new Json(fields);
        }
    }

    public boolean isNull() {
        return value == null;
    }

    public Json get(String name) {
        Json found = fields().get(name);
        if (found == null) {
            throw new Malformed("has no field '" + name + "'");
        }
        return found;
    }

    public Json getOrNull(String name) {
        return fields().getOrDefault(name, NULL);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Json> fields() {
        return (Map<String, Json>) as(Map.class);
    }

    /** The same object without these fields. */
    public Json without(String... names) {
        Map<String, Json> fields = new LinkedHashMap<>(fields());
        fields.keySet().removeAll(List.of(names));
        return new Json(fields);
    }

    @SuppressWarnings("unchecked")
    public List<Json> items() {
        return (List<Json>) as(List.class);
    }

    public String text() {
        return as(String.class);
    }

    public long whole() {
        try {
            return Long.parseLong(as(Digits.class).digits());
        } catch (NumberFormatException notWhole) {
            throw new Malformed("is not a whole number of 64 bits: " + value);
        }
    }

    public String text(String name) {
        return get(name).text();
    }

    public long whole(String name) {
        return get(name).whole();
    }

    public List<Json> items(String name) {
        return get(name).items();
    }

    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        items(name).forEach(item -> texts.add(item.text()));
        return texts;
    }

    /** A scalar as it is written, without quotes. */
    public String plain() {
        return value instanceof Digits number ? number.digits() : String.valueOf(value);
    }

    /** This value as JSON, on one line. */
    public String written() {
        if (value instanceof Map) {
            return fields().entrySet().stream()
                    .map(field ->
                            quoted(field.getKey()) + ":" + field.getValue().written())
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List) {
            return items().stream().map(Json::written).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof String text ? quoted(text) : plain();
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(each -> (each < ' ' || each == '"' || each == '\\' ? "\\u%04x" : "%c").formatted(each))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private <T> T as(Class<T> kind) {
        if (!kind.isInstance(value)) {
            throw new Malformed("is no " + kind.getSimpleName() + ": " + plain());
        }
        return kind.cast(value);
    }
}
