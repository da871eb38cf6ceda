package nl.wijkbudget.commandservice;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;

/** Remembers the last command that left a door, whether or not it was refused. */
final class SentCommands implements MessageDispatchInterceptor<CommandMessage<?>> {
    private @Nullable CommandMessage<?> last;

    void forget() {
        last = null;
    }

    CommandMessage<?> last() {
        return Objects.requireNonNull(last, "No command was sent");
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (index, message) -> {
            last = message;
            return message;
        };
    }
}
