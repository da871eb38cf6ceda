package nl.wijkbudget.commandservice;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.wijkbudget.log.command.LogEventStore;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Lets policies follow the log in the process that appends, and rest in every other.
 *
 * <p>Elsewhere their commands would be refused, and they would hold on to the tokens that the policies of the leading
 * process need.
 */
final class PoliciesWhileLeading implements SmartLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PoliciesWhileLeading.class);
    private static final long PERIOD_MILLIS = 100;

    private final List<String> groups;
    private final EventProcessingConfiguration processing;
    private final LogEventStore store;
    private volatile boolean running;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("policies-while-leading"));
    private @Nullable ScheduledFuture<?> looking;

    PoliciesWhileLeading(List<String> groups, EventProcessingConfiguration processing, LogEventStore store) {
        this.groups = groups;
        this.processing = processing;
        this.store = store;
    }

    @Override
    public void start() {
        running = true;
        follow();
        looking = thread.scheduleWithFixedDelay(this::follow, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        if (looking != null) {
            looking.cancel(false);
        }
        follow();
    }

    @Override
    public void close() {
        thread.shutdown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private synchronized void follow() {
        boolean wanted = running && store.leads();
        groups.forEach(group -> follow(group, wanted));
    }

    private void follow(String group, boolean wanted) {
        TrackingEventProcessor policy = processing
                .eventProcessorByProcessingGroup(group, TrackingEventProcessor.class)
                .orElseThrow();
        try {
            if (wanted && !policy.isRunning()) {
                policy.start();
            } else if (!wanted && policy.isRunning()) {
                policy.shutDown();
            }
        } catch (RuntimeException e) {
            LOG.debug("{} is still on its way to a stop, and is asked again", group, e);
        }
    }
}
