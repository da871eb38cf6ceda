package nl.wijkbudget.verifier.json;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value in JSON; whoever asks it for what it is not gets {@link Malformed}. */
public sealed interface Json {
    Json NULL = new Literal("null");

    static Json of(String text) {
        return new Text(text);
    }

    static Json of(long number) {
        return new Number(BigInteger.valueOf(number).toString());
    }

    static Json of(boolean truth) {
        return new Literal(Boolean.toString(truth));
    }

    static Json list(List<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    default boolean isNull() {
        return equals(NULL);
    }

    default Json get(String name) {
        Json value = fields().get(name);
        if (value == null) {
            throw new Malformed("has no field '" + name + "'");
        }
        return value;
    }

    default Json getOrNull(String name) {
        return fields().getOrDefault(name, NULL);
    }

    default Map<String, Json> fields() {
        throw new Malformed("is not an object");
    }

    default List<Json> items() {
        throw new Malformed("is not a list");
    }

    default String text() {
        throw new Malformed("is not a text");
    }

    default long whole() {
        throw new Malformed("is not a whole number");
    }

    default boolean truth() {
        throw new Malformed("is neither true nor false");
    }

    default String text(String name) {
        return get(name).text();
    }

    default long whole(String name) {
        return get(name).whole();
    }

    record Fields(Map<String, Json> fields) implements Json {
        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }
    }

    record Items(List<Json> items) implements Json {}

    record Text(String text) implements Json {}

    /** A number by its digits: no value is lost, and none is read in two ways. */
    record Number(String digits) implements Json {
        @Override
        public long whole() {
            try {
                return Long.parseLong(digits);
            } catch (NumberFormatException notWhole) {
                throw new Malformed("is not a whole number of 64 bits: " + digits);
            }
        }
    }

    record Literal(String word) implements Json {
        @Override
        public boolean truth() {
            return isNull() ? Json.super.truth() : Boolean.parseBoolean(word);
        }
    }
}
