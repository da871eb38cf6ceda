package nl.wijkbudget.idempotency.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Recorded answers with an age: what is older than it has to be is forgotten, about once an hour. */
public final class AnswersByKey {
    private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

    private final RecordedAnswers table;
    private final Clock clock;
    private final Duration kept;
    private final AtomicReference<Instant> cleaned = new AtomicReference<>(Instant.EPOCH);

    public AnswersByKey(RecordedAnswers table, Clock clock, Duration kept) {
        this.table = table;
        this.clock = clock;
        this.kept = kept;
    }

    Claim claim(String key, String hash) {
        Instant now = clock.instant();
        clean(now);
        return table.claim(key, hash, now);
    }

    void record(String key, RecordedAnswer answer) {
        table.record(key, answer);
    }

    void release(String key) {
        table.release(key);
    }

    private void clean(Instant now) {
        Instant last = Objects.requireNonNull(cleaned.get());
        if (!now.isBefore(last.plus(BETWEEN_CLEANINGS)) && cleaned.compareAndSet(last, now)) {
            table.forgetBefore(now.minus(kept));
        }
    }
}
