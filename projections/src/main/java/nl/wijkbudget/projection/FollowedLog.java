package nl.wijkbudget.projection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** The log as one group sees it: events whose type none of its handlers takes are passed over unread. */
final class FollowedLog {

    private final Supplier<? extends StreamableMessageSource<TrackedEventMessage<?>>> source;
    private final EventHandlerInvoker handlers;
    private final boolean skipping;
    private final Map<Class<?>, Boolean> wanted = new ConcurrentHashMap<>();

    /** {@code skipping}: the source may be told what is unwanted, because it still shows how far the log has come. */
    FollowedLog(
            Supplier<? extends StreamableMessageSource<TrackedEventMessage<?>>> source,
            EventHandlerInvoker handlers,
            boolean skipping) {
        this.source = source;
        this.handlers = handlers;
        this.skipping = skipping;
    }

    PageReader after(LogPosition position) {
        return new PageReader(source.get().openStream(position.token()), position, this::isWanted, skipping);
    }

    /** The last position of the log; a log shorter than what was seen was restored from a backup, or is another one. */
    LogPosition headNotBefore(LogPosition seen) {
        LogPosition head = LogPosition.of(source.get().createHeadToken());
        if (!head.covers(seen)) {
            throw new IllegalStateException("The log ends at %d, before what this projection has seen: %d"
                    .formatted(head.value(), seen.value()));
        }
        return head;
    }

    private boolean isWanted(Class<?> payloadType) {
        return wanted.computeIfAbsent(payloadType, handlers::canHandleType);
    }
}
