package nl.wijkbudget.architecture.wrong;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** Reads the time in five ways. */
public final class LooksAtTheClock {
    private final Supplier<Instant> later = Instant::now;

    public long milliseconds() {
        return System.currentTimeMillis() - Instant.now().toEpochMilli();
    }

    public LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public Clock clock() {
        return later.get().equals(Instant.EPOCH) ? Clock.fixed(Instant.EPOCH, ZoneOffset.UTC) : Clock.systemUTC();
    }
}
