package nl.wijkbudget.fsck.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where something is wrong, from the outside in: {@code round=r-1, letter=12}. */
public record Place(Map<String, Object> parts) {
    public Place {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    public static Place of(String name, Object value) {
        return new Place(Map.of(name, value));
    }

    static Place position(long position) {
        return of("position", position);
    }

    public Place and(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(parts);
        more.put(name, value);
        return new Place(more);
    }

    @Override
    public String toString() {
        return parts.toString();
    }
}
