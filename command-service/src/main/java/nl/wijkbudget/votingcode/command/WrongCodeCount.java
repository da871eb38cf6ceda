package nl.wijkbudget.votingcode.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import nl.wijkbudget.votingcode.WrongCodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts codes that do not work, minute by minute and over all visitors together; this process only. */
public final class WrongCodeCount implements WrongCodes {
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(WrongCodeCount.class);

    private final Clock clock;
    private final int alarmAt;
    private final Deque<Minute> minutes = new ArrayDeque<>();
    private boolean raised;

    /** Raises the alarm at so many wrong codes within ten minutes. */
    public WrongCodeCount(Clock clock, int alarmAt) {
        this.clock = clock;
        this.alarmAt = alarmAt;
    }

    synchronized void wrong() {
        Instant now = clock.instant();
        forgetBefore(now.minus(WINDOW));
        Minute last = minutes.peekLast();
        if (last == null || !now.isBefore(last.start.plus(Duration.ofMinutes(1)))) {
            last = new Minute(now);
            minutes.addLast(last);
        }
        last.wrong++;
        warn();
    }

    @Override
    public synchronized Recent recent() {
        forgetBefore(clock.instant().minus(WINDOW));
        int tried = sum();
        return new Recent(tried, tried >= alarmAt);
    }

    /** Once, until it has been quiet. */
    private void warn() {
        int tried = sum();
        if (tried >= alarmAt && !raised) {
            LOG.warn(
                    "Someone may be guessing voting codes: {} that do not work within {} minutes",
                    tried,
                    WINDOW.toMinutes());
        }
        raised = tried >= alarmAt;
    }

    private int sum() {
        return minutes.stream().mapToInt(minute -> minute.wrong).sum();
    }

    private void forgetBefore(Instant instant) {
        while (!minutes.isEmpty() && minutes.getFirst().start.isBefore(instant)) {
            minutes.removeFirst();
        }
    }

    private static final class Minute {
        private final Instant start;
        private int wrong;

        Minute(Instant start) {
            this.start = start;
        }
    }
}
