package nl.wijkbudget.log.command;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks now and then whether another process has appended; in the process that appends there is nothing to look for. */
final class HeadPoll {

    private static final Logger LOG = LoggerFactory.getLogger(HeadPoll.class);
    private static final long PERIOD_MILLIS = 100;

    private final GroupCommitEventStorageEngine engine;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("log-head-poll"));
    private @Nullable ScheduledFuture<?> running;

    HeadPoll(GroupCommitEventStorageEngine engine) {
        this.engine = engine;
    }

    synchronized void start() {
        if (running == null) {
            running = thread.scheduleWithFixedDelay(this::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look() {
        try {
            engine.visibleHead();
        } catch (RuntimeException e) {
            LOG.debug("The head of the log cannot be read now", e);
        }
    }

    void stop() {
        thread.shutdownNow();
    }
}
