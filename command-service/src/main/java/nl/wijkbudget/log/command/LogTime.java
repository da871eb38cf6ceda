package nl.wijkbudget.log.command;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as text with nine decimals, so that the order of the text is the order in time. */
final class LogTime {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

    private LogTime() {}

    static String format(Instant time) {
        return FORMAT.format(time);
    }

    static Instant parse(String text) {
        return Instant.parse(text);
    }
}
