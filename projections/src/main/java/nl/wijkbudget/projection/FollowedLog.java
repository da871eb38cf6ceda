package nl.wijkbudget.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** The log as one group sees it: events whose type none of its handlers takes are passed over unread. */
final class FollowedLog {

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final EventHandlerInvoker handlers;
    private final Map<Class<?>, Boolean> wanted = new ConcurrentHashMap<>();

    FollowedLog(StreamableMessageSource<TrackedEventMessage<?>> source, EventHandlerInvoker handlers) {
        this.source = source;
        this.handlers = handlers;
    }

    PageReader after(LogPosition position) {
        return new PageReader(source.openStream(position.token()), this::isWanted);
    }

    LogPosition head() {
        return LogPosition.of(source.createHeadToken());
    }

    private boolean isWanted(Class<?> payloadType) {
        return wanted.computeIfAbsent(payloadType, handlers::canHandleType);
    }
}
