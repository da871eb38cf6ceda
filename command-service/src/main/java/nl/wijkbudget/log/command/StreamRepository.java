package nl.wijkbudget.log.command;

import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.LockAwareAggregate;
import org.axonframework.modelling.command.RepositorySpanFactory;

/**
 * Makes an aggregate that certainly has no events at once.
 *
 * <p>Axon's own repository finds out by an exception, with the trace of the whole request, at each first vote.
 */
public final class StreamRepository<T> extends EventSourcingRepository<T> {

    private final LockFactory locks;
    private final Predicate<String> mayHold;

    private StreamRepository(Builder<T> builder, LockFactory locks, Predicate<String> mayHold) {
        super(builder);
        this.locks = locks;
        this.mayHold = mayHold;
    }

    /** An aggregate that is loaded like this from any event store; only the embedded one knows what it does not hold. */
    public static <T> AggregateConfigurer<T> configured(Class<T> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate).configureRepository(axon -> of(aggregate, axon));
    }

    private static <T> StreamRepository<T> of(Class<T> aggregate, Configuration axon) {
        var locks = PessimisticLockFactory.usingDefaults();
        Builder<T> builder = EventSourcingRepository.builder(aggregate)
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(aggregate))
                .lockFactory(locks)
                .eventStore(axon.eventStore())
                .repositoryProvider(axon::repository)
                .spanFactory(axon.getComponent(RepositorySpanFactory.class));
        return new StreamRepository<>(builder, locks, mayHold(axon.eventStore()));
    }

    private static Predicate<String> mayHold(EventStore store) {
        return store instanceof LogEventStore log ? log::mayHold : id -> true;
    }

    @Override
    protected LockAwareAggregate<T, EventSourcedAggregate<T>> doLoadOrCreate(String id, Callable<T> factory)
            throws Exception {
        Lock lock = locks.obtainLock(id);
        CurrentUnitOfWork.get().onCleanup(work -> lock.release());
        return mayHold.test(id)
                ? super.doLoadOrCreate(id, factory)
                : new LockAwareAggregate<>(doCreateNewForLock(factory), lock);
    }
}
