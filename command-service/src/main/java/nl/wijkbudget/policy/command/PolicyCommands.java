package nl.wijkbudget.policy.command;

import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what a policy decided, in the name of the engine.
 *
 * <p>A refusal is an answer that stays the same however often one asks, for instance because the round was abandoned
 * meanwhile: it is logged, and the policy goes on to the next event. Any other failure may pass: it is thrown, so that
 * the processor stops at the event and tries it again.
 */
public final class PolicyCommands {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyCommands.class);
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);

    private final CommandBus bus;

    public PolicyCommands(CommandBus bus) {
        this.bus = bus;
    }

    /** Returns when what follows is stored: within the unit of work of the event it would only wait to be stored. */
    public void send(Command command) {
        Refusal refusal = ask(command, ENGINE);
        if (refusal != null) {
            LOG.warn("A policy asked {} and was refused: {}", command, refusal.code());
        }
    }

    /** The same on the authority of someone who asked for it before, for a policy that does something about a refusal. */
    public @Nullable Refusal ask(Command command, Authority authority) {
        FutureCallback<Command, Object> answer = new FutureCallback<>();
        CommandMessage<Command> message = new GenericCommandMessage<>(command, authority.toMetaData());
        outsideAnyUnit(() -> bus.dispatch(message, answer));
        var result = answer.getResult();
        return result.isExceptional() ? refusalOrThrow(result.exceptionResult()) : null;
    }

    private static void outsideAnyUnit(Runnable dispatch) {
        if (!CurrentUnitOfWork.isStarted()) {
            dispatch.run();
            return;
        }
        UnitOfWork<?> ofTheEvent = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(ofTheEvent);
        try {
            dispatch.run();
        } finally {
            CurrentUnitOfWork.set(ofTheEvent);
        }
    }

    private static Refusal refusalOrThrow(Throwable failure) {
        Refusal refusal = refusal(failure);
        if (refusal == null) {
            throw failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
        return refusal;
    }

    private static @Nullable Refusal refusal(Throwable failure) {
        if (failure instanceof Rejection rejection) {
            return rejection.refusal();
        }
        return failure instanceof CommandExecutionException remote
                        && remote.getDetails().orElse(null) instanceof Refusal refusal
                ? refusal
                : null;
    }
}
