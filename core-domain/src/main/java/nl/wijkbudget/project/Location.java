package nl.wijkbudget.project;

import nl.wijkbudget.neighbourhood.Point;
import org.jspecify.annotations.Nullable;

/** A place in public: what people call it, in 1 to 100 characters, and where it is, or null when nobody said. */
public record Location(String name, @Nullable Point point) {
    public Location {
        name = name.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new IllegalArgumentException(
                    "The name of a place has 1 to 100 characters; this one has " + name.length());
        }
    }
}
