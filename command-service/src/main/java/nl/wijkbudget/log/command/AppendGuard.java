package nl.wijkbudget.log.command;

import org.axonframework.eventhandling.EventMessage;

/**
 * Has the last word on an event before it gets a position, in the order of the log.
 *
 * <p>All calls come from the one appender thread. What a guard learns from an admitted event counts for every later
 * event, also of the same batch, and must be unlearned when the event is withdrawn.
 */
public interface AppendGuard {

    /** This process starts to lead: forget everything, and learn from {@code log} what stands up to {@code head}. */
    default void lead(LogReader log, long head) {}

    /** Refuses by throwing, which fails only the append that this event is part of. */
    void admit(EventMessage<?> event);

    /** The event that was admitted is stored for good. */
    default void committed(EventMessage<?> event, long position) {}

    /** The event that was admitted did not get a place after all; the last one admitted is the first withdrawn. */
    default void withdrawn(EventMessage<?> event) {}
}
