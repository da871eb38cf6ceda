package nl.wijkbudget.neighbourhood;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point on earth (WGS 84) to about a metre, as maps give it to copy: {@code 53.19732,6.56712}. It has five digits
 * behind each point, so that equal points are the same text; what is finer is rounded.
 */
public record Point(@JsonValue String text) {
    /** Behind the point of degrees. */
    public static final int DIGITS = 5;

    private static final int DEGREE = 100_000;
    private static final String DEGREES = "(-?\\d{1,3}(?:\\.\\d{1,15})?)";
    private static final Pattern TEXT = Pattern.compile(DEGREES + "\\s*,\\s*" + DEGREES);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Point {
        Matcher degrees = TEXT.matcher(text.strip());
        if (!degrees.matches()) {
            throw new IllegalArgumentException("A point is written as in 53.19732,6.56712");
        }
        int latitude = fine(degrees.group(1));
        int longitude = fine(degrees.group(2));
        if (Math.abs(latitude) > 90 * DEGREE || Math.abs(longitude) > 180 * DEGREE) {
            throw new IllegalArgumentException("A point has a latitude to 90 and a longitude to 180 degrees");
        }
        text = text(latitude, longitude);
    }

    /** By its latitude and longitude in hundred-thousandths of a degree. */
    public static Point at(int latitude, int longitude) {
        return new Point(text(latitude, longitude));
    }

    /** To the north, in hundred-thousandths of a degree. */
    public int latitude() {
        return fine(text.substring(0, text.indexOf(',')));
    }

    /** To the east, in hundred-thousandths of a degree. */
    public int longitude() {
        return fine(text.substring(text.indexOf(',') + 1));
    }

    @Override
    public String toString() {
        return text;
    }

    private static String text(int latitude, int longitude) {
        return BigDecimal.valueOf(latitude, DIGITS) + "," + BigDecimal.valueOf(longitude, DIGITS);
    }

    private static int fine(String degrees) {
        return new BigDecimal(degrees)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .unscaledValue()
                .intValueExact();
    }
}
