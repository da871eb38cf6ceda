package nl.wijkbudget.pabulib.command;

import java.time.Duration;

/** How far a step of an import is, and how long it has taken so far. */
public record ImportProgress(ImportStep step, long done, long total, Duration elapsed) {
    /** Time left at the pace so far; zero when nothing is known yet. */
    public Duration left() {
        return done == 0 ? Duration.ZERO : elapsed.multipliedBy(total - done).dividedBy(done);
    }

    /** Hears of progress, now and then, from any thread but one at a time. */
    @FunctionalInterface
    public interface Listener {
        void heard(ImportProgress progress);
    }
}
