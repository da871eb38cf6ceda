package nl.wijkbudget.agenda.query;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * When front-runners meet: each month on the same day of the same week, in Amsterdam.
 *
 * @param week which such day of the month, from 1; or from the end, where -1 is the last
 */
public record Meetings(DayOfWeek day, int week, LocalTime starts, Duration lasts) {
    public Meetings {
        if (week == 0 || Math.abs(week) > 4) {
            throw new IllegalArgumentException("A week of the month is 1 … 4, or -1 … -4 from its end: " + week);
        }
    }

    /** The first on or after a day. */
    LocalDateTime from(LocalDate date) {
        LocalDate thisMonth = in(YearMonth.from(date));
        LocalDate first = thisMonth.isBefore(date) ? in(YearMonth.from(date).plusMonths(1)) : thisMonth;
        return first.atTime(starts);
    }

    /** As a rule of a calendar, such as {@code FREQ=MONTHLY;BYDAY=-1WE}. */
    String rule() {
        return "FREQ=MONTHLY;BYDAY=" + week + day.name().substring(0, 2);
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(week, day));
    }
}
