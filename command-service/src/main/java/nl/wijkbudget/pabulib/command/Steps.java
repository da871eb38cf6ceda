package nl.wijkbudget.pabulib.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps count of one step and tells of it a few times a second at most. */
final class Steps {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ImportProgress.Listener listener;
    private final Clock clock;
    private ImportStep step = ImportStep.CHECKING;
    private long done;
    private long total;
    private Instant started = Instant.MIN;
    private Instant told = Instant.MIN;

    Steps(ImportProgress.Listener listener, Clock clock) {
        this.listener = listener;
        this.clock = clock;
    }

    synchronized void begin(ImportStep next, long items) {
        step = next;
        done = 0;
        total = items;
        started = clock.instant();
        tell();
    }

    synchronized void oneMore() {
        done++;
        if (done == total || !clock.instant().isBefore(told.plus(PAUSE))) {
            tell();
        }
    }

    private void tell() {
        told = clock.instant();
        listener.heard(new ImportProgress(step, done, total, Duration.between(started, told)));
    }
}
