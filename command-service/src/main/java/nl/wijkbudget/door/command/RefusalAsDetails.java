package nl.wijkbudget.door.command;

import nl.wijkbudget.decision.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Lets a refusal survive the way back from another process: only the details of an exception travel. */
public final class RefusalAsDetails implements MessageHandlerInterceptor<CommandMessage<?>> {
    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Rejection rejection) {
            throw new CommandExecutionException(rejection.refusal().code(), rejection, rejection.refusal(), false);
        }
    }
}
