package nl.wijkbudget.projection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.GenericResultMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * Lets one group handle a page in one unit of work and one transaction, which also moves its token: all of it or
 * nothing.
 */
final class PageTransactions {

    /** Handed back for every event, because making a result costs a random identifier. */
    private static final ResultMessage<?> HANDLED = new GenericResultMessage<>("handled");

    private final String group;
    private final EventHandlerInvoker handlers;
    private final TransactionManager transactions;
    private final ProjectionTokens tokens;
    private final List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors = new CopyOnWriteArrayList<>();
    private LogPosition stored = LogPosition.BEFORE_FIRST;

    PageTransactions(
            String group, EventHandlerInvoker handlers, TransactionManager transactions, ProjectionTokens tokens) {
        this.group = group;
        this.handlers = handlers;
        this.transactions = transactions;
        this.tokens = tokens;
    }

    List<MessageHandlerInterceptor<? super EventMessage<?>>> interceptors() {
        return interceptors;
    }

    /** Where the group stands; without a token its tables are emptied first and it starts before the first event. */
    LogPosition begin() {
        stored = transactions.fetchInTransaction(
                () -> tokens.findById(group).orElseGet(this::startOver).position());
        return stored;
    }

    private ProjectionToken startOver() {
        handlers.performReset();
        ProjectionToken start = new ProjectionToken(group, LogPosition.BEFORE_FIRST);
        tokens.save(start);
        return start;
    }

    void forget() {
        transactions.executeInTransaction(() -> tokens.forget(group));
    }

    /** Applies a page, or passes over it when the group wants nothing of it. */
    void apply(Page page) throws Exception {
        if (!page.events().isEmpty()) {
            handle(page);
            stored = page.end();
        } else if (page.end().value() - stored.value() >= PageReader.PAGE) {
            transactions.executeInTransaction(() -> moveTokenTo(page.end()));
            stored = page.end();
        }
    }

    private void handle(Page page) throws Exception {
        BatchingUnitOfWork<TrackedEventMessage<?>> unit = new BatchingUnitOfWork<>(page.events());
        unit.start();
        unit.attachTransaction(transactions);
        try {
            moveTokenTo(page.end());
        } catch (RuntimeException failure) {
            unit.rollback(failure);
            throw failure;
        }
        rethrow(unit.executeWithResult(() -> handleNext(unit), RollbackConfigurationType.ANY_THROWABLE));
    }

    private void moveTokenTo(LogPosition end) {
        if (!end.covers(stored)) {
            throw new IllegalStateException("A page that ends at %d came after %d: the log was read twice"
                    .formatted(end.value(), stored.value()));
        }
        if (tokens.move(group, stored.value(), end.value()) == 0) {
            throw new TokenMoved(group, stored);
        }
    }

    private ResultMessage<?> handleNext(BatchingUnitOfWork<TrackedEventMessage<?>> unit) throws Exception {
        new DefaultInterceptorChain<EventMessage<?>>(unit, interceptors, this::invoke).proceed();
        return HANDLED;
    }

    private Object invoke(EventMessage<?> event) throws Exception {
        handlers.handle(event, Segment.ROOT_SEGMENT);
        return HANDLED;
    }

    private static void rethrow(ResultMessage<?> result) throws Exception {
        if (result.isExceptional()) {
            Throwable cause = result.exceptionResult();
            throw cause instanceof Exception failure ? failure : new IllegalStateException(cause.toString(), cause);
        }
    }
}
