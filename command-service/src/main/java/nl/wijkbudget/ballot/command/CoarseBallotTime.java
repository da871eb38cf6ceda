package nl.wijkbudget.ballot.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MessageDispatchInterceptor;

/** Rounds the time of a ballot down to whole units before any store sees it, however the ballot came in. */
public final class CoarseBallotTime implements MessageDispatchInterceptor<EventMessage<?>> {
    private static final Set<Class<?>> BALLOT_SIDE = Set.of(VoteCast.class, VoteReplaced.class, VoteWithdrawn.class);

    private final Duration unit;

    public CoarseBallotTime(Duration unit) {
        if (unit.toSeconds() < 1) {
            throw new IllegalArgumentException("The time of ballots is kept in units of a second or more, not " + unit);
        }
        this.unit = unit;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> messages) {
        return (index, event) -> BALLOT_SIDE.contains(event.getPayloadType()) ? coarse(event) : event;
    }

    private EventMessage<?> coarse(EventMessage<?> event) {
        Instant time = floor(event.getTimestamp());
        if (event instanceof DomainEventMessage<?> domain) {
            return new GenericDomainEventMessage<>(
                    domain.getType(),
                    domain.getAggregateIdentifier(),
                    domain.getSequenceNumber(),
                    domain.getPayload(),
                    domain.getMetaData(),
                    domain.getIdentifier(),
                    time);
        }
        Message<?> message = new GenericMessage<>(event.getIdentifier(), event.getPayload(), event.getMetaData());
        return new GenericEventMessage<>(message, () -> time);
    }

    private Instant floor(Instant time) {
        long seconds = unit.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(time.getEpochSecond(), seconds) * seconds);
    }
}
