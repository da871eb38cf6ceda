package nl.wijkbudget.history.command;

import java.util.Set;

/** Reads events of all streams in the order of the log. */
public interface InLogOrder {
    /** Shows events of these types, from the first up to what is stored now, until the visitor has seen enough. */
    void read(Set<Class<?>> types, Visitor visitor);

    /** Looks at one event after another. */
    interface Visitor {
        /** Whether to go on after this event. */
        boolean take(long position, Object event);
    }
}
