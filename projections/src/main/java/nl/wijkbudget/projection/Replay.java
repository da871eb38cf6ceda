package nl.wijkbudget.projection;

import java.time.Duration;
import java.util.Locale;

/** The way from where a group started to what was then the head of the log. */
record Replay(LogPosition from, LogPosition target, long startedAtNanos) {

    static Replay starting(LogPosition from, LogPosition target) {
        return new Replay(from, target, System.nanoTime());
    }

    boolean isRebuild() {
        return from.equals(LogPosition.BEFORE_FIRST);
    }

    long perSecond(LogPosition reached) {
        return Math.round((reached.value() - from.value()) / seconds());
    }

    String report(String name, LogPosition reached) {
        return String.format(
                Locale.ROOT,
                "%s %s: %,d events in %.1f s (%,d/s)",
                isRebuild() ? "Rebuilt" : "Caught up",
                name,
                reached.value() - from.value(),
                seconds(),
                perSecond(reached));
    }

    private double seconds() {
        long nanos = Math.max(1, System.nanoTime() - startedAtNanos);
        return nanos / (double) Duration.ofSeconds(1).toNanos();
    }
}
