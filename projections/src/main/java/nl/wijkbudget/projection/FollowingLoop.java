package nl.wijkbudget.projection;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes one group along the log until told to stop, and stands still rather than skip an event.
 *
 * <p>A page that fails is rolled back and tried again one event at a time, so that everything before the failing event
 * is kept and that event can be named.
 */
final class FollowingLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingLoop.class);

    private final FollowedLog log;
    private final PageTransactions pages;
    private final RetryDelay delay;
    private final Progress progress;
    private final Semaphore wakeUp = new Semaphore(0);
    private volatile boolean running = true;
    private LogPosition carefulUntil = LogPosition.BEFORE_FIRST;
    private int failures;

    FollowingLoop(FollowedLog log, PageTransactions pages, RetryDelay delay, Progress progress) {
        this.log = log;
        this.pages = pages;
        this.delay = delay;
        this.progress = progress;
    }

    void stop() {
        running = false;
        wakeUp.release();
    }

    void retryNow() {
        wakeUp.release();
    }

    @Override
    public void run() {
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
            repeatWithCare(failed.page(), failed.reason());
        } catch (Throwable failure) {
            standStill(null, failure);
        }
    }

    private void follow() throws Exception {
        LogPosition start = pages.begin();
        progress.begins(start, log.headNotBefore(start));
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

    private void repeatWithCare(Page page, Throwable cause) {
        if (page.events().size() > 1) {
            carefulUntil = page.end();
        } else {
            standStill(page, cause);
        }
    }

    private void standStill(@Nullable Page page, Throwable cause) {
        failures++;
        ProjectionFailure failure = page == null || page.events().isEmpty()
                ? ProjectionFailure.after(progress.state().reached(), cause, failures)
                : ProjectionFailure.of(page.first(), cause, failures);
        tell(failure, cause);
        wakeUp.drainPermits();
        progress.failed(failure);
        waitBeforeRetry();
    }

    private void tell(ProjectionFailure failure, Throwable cause) {
        String name = progress.state().name();
        if (failures == 1) {
            LOG.error("Projection {} stands still at {}", name, failure, cause);
        } else {
            LOG.warn("Projection {} still stands at {}", name, failure);
        }
    }

    private void waitBeforeRetry() {
        try {
            if (running && wakeUp.tryAcquire(delay.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("Projection {} is told to try again", progress.state().name());
            }
        } catch (InterruptedException stop) {
            running = false;
        }
    }
}
