package nl.wijkbudget.reading.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The end of a day in Amsterdam, up to which a reader wants to see things. */
public record AsOf(LocalDate day) {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final String NAME = "peildatum";

    /** Null when the reader wants to see how it is now. */
    public static @Nullable AsOf of(@Nullable String peildatum) {
        return Parameter.of(NAME, peildatum).as(AsOf::parsed);
    }

    public boolean includes(Instant moment) {
        return moment.isBefore(day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant());
    }

    private static AsOf parsed(String text) {
        try {
            return new AsOf(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("A day is written as 2026-11-30", unreadable);
        }
    }
}
