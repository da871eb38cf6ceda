package nl.wijkbudget.decision;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.util.Objects;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/**
 * Lets a handler ask for the {@link Authority} behind its message; such a handler never sees a message without one, except
 * where it says that it may be null: events of before, or of nobody.
 */
public final class AuthorityResolver implements ParameterResolverFactory {
    @Override
    public @Nullable ParameterResolver<Authority> createInstance(
            Executable executable, Parameter[] parameters, int index) {
        if (parameters[index].getType() != Authority.class) {
            return null;
        }
        boolean needed = !parameters[index].getAnnotatedType().isAnnotationPresent(Nullable.class);
        return needed ? new FromMessage() : new IfThere();
    }

    private static final class IfThere implements ParameterResolver<Authority> {
        @Override
        public @Nullable Authority resolveParameterValue(Message<?> message) {
            return Authority.from(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }

    private static final class FromMessage implements ParameterResolver<Authority> {
        @Override
        public Authority resolveParameterValue(Message<?> message) {
            return Objects.requireNonNull(
                    Authority.from(message.getMetaData()),
                    () -> "No actor in the metadata of "
                            + message.getPayloadType().getSimpleName());
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
