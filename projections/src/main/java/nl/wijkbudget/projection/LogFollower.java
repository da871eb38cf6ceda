package nl.wijkbudget.projection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.lifecycle.Lifecycle;
import org.axonframework.lifecycle.Phase;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives one group of handlers along the log in its own thread, and stands still rather than skip an event.
 *
 * <p>A page that fails is rolled back and tried again one event at a time, so that everything before the failing event
 * is kept and that event can be named.
 */
final class LogFollower implements EventProcessor, Lifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);

    private final FollowedLog log;
    private final PageTransactions pages;
    private final RetryDelay delay;
    private final String name;
    private final Progress progress;
    private final Semaphore wakeUp = new Semaphore(0);
    private @Nullable Thread thread;
    private volatile boolean running;
    private LogPosition carefulUntil = LogPosition.BEFORE_FIRST;
    private int failures;

    LogFollower(String name, FollowedLog log, PageTransactions pages, RetryDelay delay) {
        this.name = name;
        this.log = log;
        this.pages = pages;
        this.delay = delay;
        this.progress = new Progress(name);
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry lifecycle) {
        lifecycle.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::start);
        lifecycle.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::shutdownAsync);
    }

    @Override
    public synchronized void start() {
        if (thread == null) {
            running = true;
            progress.starts();
            Thread started = new Thread(this::run, "projection-" + name);
            started.setDaemon(true);
            started.start();
            thread = started;
        }
    }

    @Override
    public synchronized void shutDown() {
        running = false;
        wakeUp.release();
        if (thread != null) {
            joinUninterrupted(thread);
            thread = null;
            progress.stops();
        }
    }

    /** Empties the tables of the group and builds them again from the first event; returns when that has begun. */
    synchronized void rebuild() {
        shutDown();
        pages.forget();
        start();
    }

    /** Ends the wait of a follower that failed. */
    void retryNow() {
        wakeUp.release();
    }

    Progress progress() {
        return progress;
    }

    LogPosition head() {
        return log.head();
    }

    private void run() {
        failures = 0;
        carefulUntil = LogPosition.BEFORE_FIRST;
        while (running) {
            followUntilTrouble();
        }
    }

    private void followUntilTrouble() {
        try {
            follow();
        } catch (TokenMoved moved) {
            LOG.info(moved.getMessage());
        } catch (PageFailed failed) {
            takeCare(failed);
        } catch (Throwable failure) {
            failures++;
            standStill(ProjectionFailure.after(progress.state().reached(), failure, failures), failure);
        }
    }

    private void follow() throws Exception {
        LogPosition start = pages.begin();
        LogPosition head = log.head();
        if (!head.covers(start)) {
            throw new IllegalStateException("The log ends at %d, before what this projection has seen: %d"
                    .formatted(head.value(), start.value()));
        }
        progress.begins(start, head);
        try (PageReader reader = log.after(start)) {
            while (running) {
                Optional<Page> page = reader.next(isCareful() ? 1 : PageReader.PAGE);
                if (page.isPresent()) {
                    apply(page.get());
                } else {
                    progress.idles();
                }
            }
        }
    }

    private boolean isCareful() {
        return !progress.state().reached().covers(carefulUntil);
    }

    private void apply(Page page) throws PageFailed {
        try {
            pages.apply(page);
        } catch (TokenMoved moved) {
            throw moved;
        } catch (Throwable failure) {
            throw new PageFailed(page, failure);
        }
        failures = 0;
        progress.reached(page.end());
    }

    private void takeCare(PageFailed failed) {
        Page page = failed.page();
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        if (page.events().size() > 1) {
            carefulUntil = page.end();
            return;
        }
        failures++;
        standStill(
                page.events().isEmpty()
                        ? ProjectionFailure.after(progress.state().reached(), cause, failures)
                        : ProjectionFailure.of(page.first(), cause, failures),
                cause);
    }

    private void standStill(ProjectionFailure failure, Throwable cause) {
        if (failures == 1) {
            LOG.error("Projection {} stands still at {}", name, failure, cause);
        } else {
            LOG.warn("Projection {} still stands at {}", name, failure);
        }
        wakeUp.drainPermits();
        progress.failed(failure);
        waitBeforeRetry();
    }

    private void waitBeforeRetry() {
        try {
            if (running) {
                boolean woken = wakeUp.tryAcquire(delay.after(failures).toMillis(), TimeUnit.MILLISECONDS);
                LOG.debug("Projection {} tries again, woken: {}", name, woken);
            }
        } catch (InterruptedException stop) {
            running = false;
        }
    }

    private static void joinUninterrupted(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException stop) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public boolean isError() {
        return progress.state().failure() != null;
    }

    @Override
    public List<MessageHandlerInterceptor<? super EventMessage<?>>> getHandlerInterceptors() {
        return List.copyOf(pages.interceptors());
    }

    @Override
    public Registration registerHandlerInterceptor(MessageHandlerInterceptor<? super EventMessage<?>> interceptor) {
        pages.interceptors().add(interceptor);
        return () -> pages.interceptors().remove(interceptor);
    }
}
