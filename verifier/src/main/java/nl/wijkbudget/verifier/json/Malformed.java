package nl.wijkbudget.verifier.json;

import org.jspecify.annotations.Nullable;

/** Something is not of the form that the specification gives it. */
public final class Malformed extends RuntimeException {
    public Malformed(String what) {
        super(what);
    }

    public static void unless(boolean holds, String what) {
        if (!holds) {
            throw new Malformed(what);
        }
    }

    public static <T> T ifAbsent(@Nullable T value, String what) {
        if (value == null) {
            throw new Malformed(what);
        }
        return value;
    }
}
