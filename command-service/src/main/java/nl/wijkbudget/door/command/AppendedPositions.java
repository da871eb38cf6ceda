package nl.wijkbudget.door.command;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Learns at which position the events of a command were stored; where that is not known, answers the head of the log. */
public final class AppendedPositions implements MessageHandlerInterceptor<CommandMessage<?>> {
    /** Under which the embedded store leaves the position of an append in the root unit of work. */
    static final String RESOURCE = "nl.wijkbudget.log.position";

    private static final long UNKNOWN = -1;

    private final EventStore events;
    private final Map<String, Long> awaited = new ConcurrentHashMap<>();

    public AppendedPositions(EventStore events) {
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
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        unit.root().afterCommit(root -> {
            Long position = root.getResource(RESOURCE);
            if (position != null) {
                awaited.computeIfPresent(unit.getMessage().getIdentifier(), (id, unknown) -> position);
            }
        });
        return chain.proceed();
    }

    private long head() {
        TrackingToken token = events.createHeadToken();
        OptionalLong position = token == null ? OptionalLong.empty() : token.position();
        return position.orElse(UNKNOWN);
    }
}
