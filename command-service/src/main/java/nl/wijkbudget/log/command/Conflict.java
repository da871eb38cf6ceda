package nl.wijkbudget.log.command;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** The exceptions Axon has for a place in a stream that is taken. */
final class Conflict {

    private Conflict() {}

    static RuntimeException of(LogRow row) {
        if (row.sequence() != null && row.sequence() == 0) {
            return new AggregateStreamCreationException("The stream of %s exists already, or event %s is stored"
                    .formatted(row.aggregateId(), row.eventId()));
        }
        return new ConcurrencyException("Event %s, or event %s of %s, is stored already"
                .formatted(row.eventId(), row.sequence(), row.aggregateId()));
    }
}
