package nl.wijkbudget.reading.query;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import nl.wijkbudget.projection.LogPosition;
import org.jspecify.annotations.Nullable;

/**
 * Up to where in the log a reader wants to see things.
 *
 * @param asked as the reader wrote it, which links to other pages keep
 * @param day that it is the end of, or null
 * @param moment of a day, or null
 */
public record AsOf(
        String asked,
        LogPosition position,
        @Nullable LocalDate day,
        @Nullable Instant moment) {
    /** What a link to another page that can look back ends with. */
    public String link() {
        return "?" + LookingBack.NAME + "=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }
}
