package nl.wijkbudget.projection;

import java.time.Duration;

/** What a test may change about the world of the runtime: which store it is, and how long a retry waits. */
final class Circumstances implements StoreIdentity, RetryDelay {

    static final String IN_MEMORY = "in-memory";

    private volatile String identity = IN_MEMORY;
    private volatile Duration delay = Duration.ofDays(1);

    void ordinary() {
        identity = IN_MEMORY;
        delay = Duration.ofDays(1);
    }

    void storeIs(String other) {
        identity = other;
    }

    void retryAfter(Duration other) {
        delay = other;
    }

    @Override
    public String identity() {
        return identity;
    }

    @Override
    public Duration after(int failures) {
        return delay;
    }
}
