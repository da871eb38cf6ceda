package nl.wijkbudget.following.command;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Goes through the outbox again and again while the program runs; at its end the mail that is being sent is finished. */
final class MailRounds implements SmartLifecycle, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailRounds.class);
    private static final int PATIENCE_SECONDS = 30;

    private final MailRun run;
    private final Duration pause;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("mail-rounds"));
    private volatile boolean running;
    private @Nullable ScheduledFuture<?> rounds;

    MailRounds(MailRun run, Duration pause) {
        this.run = run;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        rounds = thread.scheduleWithFixedDelay(this::go, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void go() {
        try {
            run.go(() -> running);
        } catch (RuntimeException later) {
            LOG.warn("Mail to followers could not be looked after, and is tried again", later);
        }
    }

    @Override
    public void stop() {
        running = false;
        if (rounds != null) {
            rounds.cancel(false);
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("A mail was still being sent at the end");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
