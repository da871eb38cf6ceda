package nl.wijkbudget.projection;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Objects;
import nl.wijkbudget.decision.Authority;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Lets an event handler ask for {@link Decided}; such a handler never sees an event that nobody answers for. */
public final class DecidedResolver implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<Decided> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Decided.class ? new FromEvent() : null;
    }

    private static final class FromEvent implements ParameterResolver<Decided> {
        @Override
        public Decided resolveParameterValue(Message<?> message) {
            TrackedEventMessage<?> event = (TrackedEventMessage<?>) message;
            Authority by = Objects.requireNonNull(
                    Authority.from(message.getMetaData()),
                    () -> "No actor in the metadata of "
                            + message.getPayloadType().getSimpleName());
            return new Decided(
                    LogPosition.of(event.trackingToken()).value(), ((EventMessage<?>) message).getTimestamp(), by);
        }

        @Override
        public boolean matches(Message<?> message) {
            return message instanceof TrackedEventMessage<?>;
        }
    }
}
