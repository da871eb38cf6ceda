package nl.wijkbudget.projection;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer.EventProcessorBuilder;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/** Gives every processing group its follower, and finds it again by name. */
final class LogFollowers implements EventProcessorBuilder {

    private final Map<String, LogFollower> byName = new ConcurrentSkipListMap<>();
    private final Supplier<? extends StreamableMessageSource<TrackedEventMessage<?>>> source;
    private final TransactionManager transactions;
    private final ProjectionTokens tokens;
    private final RetryDelay delay;
    private final boolean skipping;

    LogFollowers(
            Supplier<? extends StreamableMessageSource<TrackedEventMessage<?>>> source,
            TransactionManager transactions,
            ProjectionTokens tokens,
            RetryDelay delay,
            boolean skipping) {
        this.source = source;
        this.transactions = transactions;
        this.tokens = tokens;
        this.delay = delay;
        this.skipping = skipping;
    }

    @Override
    public EventProcessor build(String name, Configuration configuration, EventHandlerInvoker handlers) {
        Resettable.require(name, handlers);
        EventHandlerInvoker invoker = withoutDetour(handlers);
        FollowedLog log = new FollowedLog(source, invoker, skipping);
        PageTransactions pages = new PageTransactions(name, invoker, transactions, tokens);
        LogFollower follower = new LogFollower(name, log, pages, delay);
        byName.put(name, follower);
        return follower;
    }

    /** A group of one is asked directly, because the way around asks twice whether it wants an event. */
    private static EventHandlerInvoker withoutDetour(EventHandlerInvoker handlers) {
        return handlers instanceof MultiEventHandlerInvoker several
                        && several.delegates().size() == 1
                ? several.delegates().get(0)
                : handlers;
    }

    LogPosition head() {
        return LogPosition.of(source.get().createHeadToken());
    }

    Collection<LogFollower> all() {
        return byName.values();
    }

    LogFollower named(String name) {
        LogFollower follower = byName.get(name);
        if (follower == null) {
            throw new IllegalArgumentException("No projection is called " + name + "; there are " + byName.keySet());
        }
        return follower;
    }
}
