package nl.wijkbudget.evidence;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * What a voter takes home: this leaf is in the log before this time. It is the text of a note that the log signs.
 *
 * <p>The leaf is a commitment under a salt that nobody knows before the count: it tells no choice, no voter and no place.
 *
 * @param before no finer than the time of a ballot
 */
public record Promise(String origin, String round, Hash leaf, Instant before) {
    private static final String FIRST_LINE = "wijkbudget-promise/1";
    private static final int LINES = 5;

    public Promise {
        if (origin.isEmpty() || origin.contains("\n") || round.isEmpty() || round.contains("\n")) {
            throw new IllegalArgumentException("No promise about '" + round + "' of '" + origin + "'");
        }
    }

    /** Reads the text of a note, which is written in one way only. */
    public static Promise parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals(FIRST_LINE)) {
            throw new IllegalArgumentException(
                    "A promise has " + LINES + " lines, of which the first is " + FIRST_LINE);
        }
        try {
            Promise read = new Promise(
                    lines[1],
                    after("round ", lines[2]),
                    Hash.fromBase64(after("leaf ", lines[3])),
                    Instant.parse(after("before ", lines[4])));
            if (read.text().equals(text)) {
                return read;
            }
        } catch (DateTimeException noTime) {
            throw new IllegalArgumentException("A promise has a time in UTC", noTime);
        }
        throw new IllegalArgumentException("A promise is written in one way only");
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new IllegalArgumentException("A promise says '" + word + "' here");
        }
        return line.substring(word.length());
    }

    public String text() {
        return FIRST_LINE + "\n" + origin + "\nround " + round + "\nleaf " + leaf.base64() + "\nbefore " + before
                + "\n";
    }
}
