package nl.wijkbudget.verifier;

import nl.wijkbudget.verifier.bundle.Event;

/** Looks at the events that a bundle opens, in the order of the log. */
public interface Check {
    void on(Event event);

    /** What can be said of a leaf that is not opened. */
    default void on(long position, byte[] hash) {}

    /** What can only be said once all events were seen. */
    default void end() {}
}
