package nl.wijkbudget.projection;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;

/** What a test may change about the world of the runtime: which store it is, and how long a retry waits. */
final class Circumstances implements StoreIdentity, RetryDelay {

    static final String IN_MEMORY = "in-memory";

    private volatile String identity;
    private volatile Duration delay = Duration.ofDays(1);

    Circumstances(@Value("${wijkbudget.test.store:" + IN_MEMORY + "}") String identity) {
        this.identity = identity;
    }

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
