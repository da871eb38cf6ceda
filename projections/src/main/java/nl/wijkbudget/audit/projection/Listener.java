package nl.wijkbudget.audit.projection;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Reason;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.projection.LogPosition;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.messaging.GenericMessage;
import tools.jackson.databind.json.JsonMapper;

/** A projection that hears from the journal what its handlers would have heard from the log. */
final class Listener {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AnnotationEventHandlerAdapter handlers;
    private final Map<String, Class<?>> wanted = new HashMap<>();

    Listener(Object projection) {
        handlers = new AnnotationEventHandlerAdapter(projection);
        Arrays.stream(projection.getClass().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventHandler.class))
                .map(method -> method.getParameterTypes()[0])
                .forEach(event -> wanted.put(event.getSimpleName(), event));
    }

    void hear(JournalRow decision) {
        Class<?> event = wanted.get(decision.event);
        if (event != null) {
            handle(decision, JSON.readValue(decision.content, event));
        }
    }

    private void handle(JournalRow decision, Object event) {
        var message = new GenericMessage<>(
                Long.toString(decision.position), event, by(decision).toMetaData());
        try {
            handlers.handle(new GenericTrackedEventMessage<>(
                    new LogPosition(decision.position).token(),
                    new GenericEventMessage<>(message, () -> decision.decidedAt)));
        } catch (Exception failure) {
            throw new IllegalStateException("Position " + decision.position + " could not be told again", failure);
        }
    }

    private static Authority by(JournalRow decision) {
        return new Authority(
                new ActorId(decision.actor),
                Role.valueOf(decision.role),
                decision.mandate == null ? null : new MandateId(decision.mandate),
                decision.reason == null ? null : new Reason(decision.reason),
                null);
    }
}
