package nl.wijkbudget.decision;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says at the end of the log whether an event may be next: a fold over all events in log order.
 *
 * <p>An aggregate decides against its neighbours as they were a moment ago. What must hold between aggregates is decided
 * here as well, where the order of the log is made and nothing can come in between.
 */
public interface LastWord {
    /** The only events the fold learns from; a store that starts up need read no others. */
    Set<Class<?>> learnsFrom();

    /** What is known once this event is at the end of the log; the same object for events it does not learn from. */
    LastWord after(Object event);

    /** Why this event may not be next in the log, or null when it may. */
    @Nullable
    Refusal objection(Object event);

    /** The same where it matters who decided it; null for nobody, as on the ballot side. */
    default @Nullable Refusal objection(Object event, @Nullable Authority authority) {
        return objection(event);
    }
}
