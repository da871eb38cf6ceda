package nl.wijkbudget.projection;

import java.util.List;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Consecutive events that are handled together: those a group wants, and where the page ends in the log. */
record Page(List<TrackedEventMessage<?>> events, LogPosition end) {

    Page {
        events = List.copyOf(events);
    }

    TrackedEventMessage<?> first() {
        return events.get(0);
    }
}
