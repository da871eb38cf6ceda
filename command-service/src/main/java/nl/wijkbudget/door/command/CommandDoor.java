package nl.wijkbudget.door.command;

import java.util.Map;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/** Sends a command, waits until it is decided and stored, and says where in the log it ended up. */
public final class CommandDoor {
    private final CommandBus bus;
    private final AppendedPositions positions;

    public CommandDoor(CommandBus bus, AppendedPositions positions) {
        this.bus = bus;
        this.positions = positions;
    }

    /** On the authority of the one who asked. */
    public Answer send(Asked<? extends Command> asked) {
        Command command = asked.wish();
        return new Answer(send(command, asked.authority().toMetaData()), AggregateName.of(command));
    }

    /** On nobody's authority: a ballot. */
    public Answer send(Unsigned<? extends Command> unsigned) {
        return new Answer(send(unsigned.wish(), Map.of()), null);
    }

    private long send(Command command, Map<String, String> metaData) {
        CommandMessage<Object> message = new GenericCommandMessage<>(command, metaData);
        return positions.after(message, () -> dispatch(message));
    }

    private void dispatch(CommandMessage<Object> message) {
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(message, callback);
        var result = callback.getResult();
        if (result.isExceptional()) {
            throw unwrapped(result.exceptionResult());
        }
    }

    /** A refusal reads the same whether it was decided in this process or in another. */
    private static RuntimeException unwrapped(Throwable failure) {
        if (failure instanceof CommandExecutionException remote
                && remote.getDetails().orElse(null) instanceof Refusal refusal) {
            return new Rejection(refusal);
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
