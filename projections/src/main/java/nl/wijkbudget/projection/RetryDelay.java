package nl.wijkbudget.projection;

import java.time.Duration;

/** How long a projection that fails waits before it tries again. */
@FunctionalInterface
interface RetryDelay {

    Duration after(int failures);

    /** One second, then twice as long each time, and never more than a minute. */
    static RetryDelay growing() {
        return failures -> Duration.ofSeconds(Math.min(60, 1L << Math.min(failures - 1, 6)));
    }
}
