package nl.wijkbudget.history.command;

import java.util.Set;

/** Reads events of all streams in the order of the log. */
public interface InLogOrder {
    /** Shows events of these types, from the first up to what is stored now, until the visitor has seen enough. */
    void read(Set<Class<?>> types, Visitor visitor);

    /**
     * The same for a visitor that needs nothing from before the first event of type {@code first} of this thing.
     *
     * <p>A log that can find that event starts there, so that the length of what went before does not matter.
     */
    default void readSince(Class<?> first, Object id, Set<Class<?>> types, Visitor visitor) {
        read(types, visitor);
    }

    /** Looks at one event after another. */
    interface Visitor {
        /** Whether to go on after this event. */
        boolean take(long position, Object event);
    }
}
