package nl.wijkbudget.projection;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;

/** What keeps a projection from going on: the event it stands at (no type when reading itself fails) and the error. */
public record ProjectionFailure(
        LogPosition position, @Nullable String eventType, String error, int attempts) {

    static ProjectionFailure of(TrackedEventMessage<?> event, Throwable cause, int attempts) {
        return new ProjectionFailure(
                LogPosition.of(event.trackingToken()), event.getPayloadType().getSimpleName(), textOf(cause), attempts);
    }

    static ProjectionFailure after(LogPosition reached, Throwable cause, int attempts) {
        return new ProjectionFailure(new LogPosition(reached.value() + 1), null, textOf(cause), attempts);
    }

    private static String textOf(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    @Override
    public String toString() {
        return "position %d%s: %s (attempt %d)"
                .formatted(position.value(), eventType == null ? "" : " (" + eventType + ")", error, attempts);
    }
}
