package nl.wijkbudget.agenda.query;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A calendar to follow (RFC 5545), written event by event. */
final class ICalendar {
    private static final int LINE = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    /** Since 1996 all of the European Union changes its clocks on the same Sundays. */
    private static final String AMSTERDAM = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            TZNAME:CEST
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            BEGIN:STANDARD
            TZNAME:CET
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            """;

    private final StringBuilder text = new StringBuilder();

    ICalendar(String name) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Wijkbudget//Wijkbudget//NL");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
        AMSTERDAM.lines().forEach(this::line);
    }

    /** An event that comes again by a rule, at the same time on the clock in Amsterdam. */
    void again(Event event, LocalDateTime first, Duration lasts, String rule) {
        begin(event);
        line("DTSTART;TZID=Europe/Amsterdam:" + LOCAL.format(first));
        line("DURATION:" + lasts);
        line("RRULE:" + rule);
        line("END:VEVENT");
    }

    /** An event from one moment up to another. */
    void once(Event event, Instant from, Instant until) {
        begin(event);
        line("DTSTART:" + UTC.format(from));
        line("DTEND:" + UTC.format(until));
        line("END:VEVENT");
    }

    byte[] bytes() {
        return (text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void begin(Event event) {
        line("BEGIN:VEVENT");
        line("UID:" + event.id());
        line("DTSTAMP:" + UTC.format(event.knownSince()));
        line("SUMMARY:" + escaped(event.title()));
        line("URL:" + event.page());
    }

    /** A line of at most so many octets, and the rest of it on lines that begin with a blank. */
    private void line(String whole) {
        int octets = 0;
        for (int at = 0; at < whole.length(); at = whole.offsetByCodePoints(at, 1)) {
            String letter = Character.toString(whole.codePointAt(at));
            int size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
        }
        text.append("\r\n");
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** What an event is: its id never changes. */
    record Event(String id, Instant knownSince, String title, String page) {}
}
