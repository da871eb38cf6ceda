package nl.wijkbudget.door.command;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.wijkbudget.log.command.LogPosition;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Learns at which position the events of a command were stored; where that is not known, answers the head of the log. */
public final class AppendedPositions implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final long UNKNOWN = -1;

    private final Supplier<EventStore> events;
    private final Map<String, Long> awaited = new ConcurrentHashMap<>();

    public AppendedPositions(Supplier<EventStore> events) {
        this.events = events;
    }

    long after(CommandMessage<?> command, Runnable dispatch) {
        awaited.put(command.getIdentifier(), UNKNOWN);
        try {
            dispatch.run();
            Long position = awaited.get(command.getIdentifier());
            return position == null || position == UNKNOWN ? head() : position;
        } finally {
            awaited.remove(command.getIdentifier());
        }
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        unit.root().afterCommit(root -> {
            String command = unit.getMessage().getIdentifier();
            LogPosition.in(root).ifPresent(position -> awaited.computeIfPresent(command, (id, unknown) -> position));
        });
        return chain.proceed();
    }

    private long head() {
        TrackingToken token = events.get().createHeadToken();
        OptionalLong position = token == null ? OptionalLong.empty() : token.position();
        return position.orElse(UNKNOWN);
    }
}
