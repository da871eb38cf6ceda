package nl.wijkbudget.log.command;

import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import nl.wijkbudget.log.command.BatchWriter.UnknownOutcome;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** Appends of which only the log can tell whether they are stored, once the epoch that wrote them is over. */
final class Unresolved {

    private static final long PATIENCE_NANOS = Duration.ofSeconds(15).toNanos();

    private final List<Append> appends;
    private final long epoch;
    private final long since = System.nanoTime();

    Unresolved(UnknownOutcome outcome) {
        this.appends = outcome.appends();
        this.epoch = outcome.epoch();
    }

    /** Whether all have their outcome. */
    boolean settle(LogReader log, long currentEpoch) {
        if (currentEpoch <= epoch) {
            return giveUpWhenLate(null);
        }
        appends.forEach(append -> settle(append, log));
        return true;
    }

    private static void settle(Append append, LogReader log) {
        int last = append.rows().size() - 1;
        OptionalLong position = log.positionOf(append.rows().get(last).eventId());
        if (position.isPresent()) {
            append.storedUpTo(position.getAsLong());
        } else {
            append.failed(new EventStoreException("Nothing is stored: the connection was lost before the commit"));
        }
    }

    boolean giveUpWhenLate(@Nullable Exception reason) {
        boolean late = System.nanoTime() - since > PATIENCE_NANOS;
        if (late) {
            giveUp(reason);
        }
        return late;
    }

    void giveUp(@Nullable Exception reason) {
        appends.forEach(append -> append.failed(unknown("the connection was lost while committing", reason)));
    }

    static EventStoreException unknown(String why, @Nullable Throwable reason) {
        return new EventStoreException("It is not known whether these events are stored: " + why, reason);
    }
}
