package nl.wijkbudget.log.command;

import java.util.List;
import org.axonframework.eventhandling.EventMessage;

/** All guards as one: an event passes when every guard lets it, and is unlearned by all that did when one does not. */
final class Guards {

    private final List<AppendGuard> guards;

    Guards(List<AppendGuard> guards) {
        this.guards = List.copyOf(guards);
    }

    void lead(LogReader log, long head) {
        guards.forEach(guard -> guard.lead(log, head));
    }

    /** All events, or none and the exception of the guard that refused. */
    void admit(List<? extends EventMessage<?>> events) {
        int admitted = 0;
        try {
            for (EventMessage<?> event : events) {
                admit(event);
                admitted++;
            }
        } catch (RuntimeException refusal) {
            withdraw(events.subList(0, admitted));
            throw refusal;
        }
    }

    private void admit(EventMessage<?> event) {
        int asked = 0;
        try {
            for (AppendGuard guard : guards) {
                guard.admit(event);
                asked++;
            }
        } catch (RuntimeException refusal) {
            guards.subList(0, asked).forEach(guard -> guard.withdrawn(event));
            throw refusal;
        }
    }

    void withdraw(List<? extends EventMessage<?>> events) {
        for (int i = events.size() - 1; i >= 0; i--) {
            EventMessage<?> event = events.get(i);
            guards.forEach(guard -> guard.withdrawn(event));
        }
    }

    void committed(EventMessage<?> event, long position) {
        guards.forEach(guard -> guard.committed(event, position));
    }
}
