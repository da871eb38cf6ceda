package nl.wijkbudget.pabulib.command;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Casts ballots from many threads at once, because the store commits what waits together; holds few in memory. */
final class BallotCaster implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int WAITING = 1_024;

    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            new ThreadPoolExecutor.CallerRunsPolicy());

    /** Soon, in any order; after the first failure nothing more is cast. */
    void cast(Runnable ballot) {
        threads.execute(() -> {
            try {
                if (failure.get() == null) {
                    ballot.run();
                }
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            }
        });
    }

    /** Waits for the last ballot; throws the first failure. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted; import the file again to finish it", e);
        }
        RuntimeException first = failure.get();
        if (first != null) {
            throw first;
        }
    }
}
