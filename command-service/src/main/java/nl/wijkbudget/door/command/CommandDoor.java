package nl.wijkbudget.door.command;

import java.util.Map;
import nl.wijkbudget.approval.ApprovalRefusal.ApprovalIsNeeded;
import nl.wijkbudget.approval.Content;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;

/** Sends a command, waits until it is decided and stored, and says where in the log it ended up. */
public final class CommandDoor {
    private final CommandBus bus;
    private final AppendedPositions positions;
    private final NewNames names;

    public CommandDoor(CommandBus bus, AppendedPositions positions, NewNames names) {
        this.bus = bus;
        this.positions = positions;
        this.names = names;
    }

    /** On the authority of the one who asked; what others must approve first is laid before them. */
    public Answer send(Asked<? extends Command> asked) {
        Command command = asked.wish();
        try {
            return new Answer(send(command, asked.authority().toMetaData()), AggregateName.of(command), null);
        } catch (Rejection rejection) {
            if (rejection.refusal() instanceof ApprovalIsNeeded needed) {
                return submit(needed.neighbourhood(), command, asked.authority());
            }
            throw rejection;
        }
    }

    private Answer submit(NeighbourhoodId neighbourhood, Command command, Authority authority) {
        SubmissionId submission = new SubmissionId(names.next());
        Command asked = new SubmitDecision(submission, neighbourhood, Content.of(command));
        return new Answer(send(asked, authority.toMetaData()), null, submission.value());
    }

    /** On nobody's authority: a ballot. */
    public Answer send(Unsigned<? extends Command> unsigned) {
        return new Answer(send(unsigned.wish(), Map.of()), null, null);
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
