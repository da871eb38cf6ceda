package nl.wijkbudget.reading.query;

import java.util.Map;

/**
 * How a page that stands open reads now, in the places that it has for it.
 *
 * @param texts by the name of their place
 * @param bars by the name of theirs
 * @param ended nothing will change any more
 */
public record Change(Map<String, String> texts, Map<String, Bar> bars, boolean ended) {
    /** How much is done of how much; nothing of nothing is not shown. */
    public record Bar(long value, long max) {}

    /** One text. */
    public static Change of(String place, String text) {
        return new Change(Map.of(place, text), Map.of(), false);
    }

    /** One text and one bar. */
    public static Change of(String place, String text, String barPlace, Bar bar) {
        return new Change(Map.of(place, text), Map.of(barPlace, bar), false);
    }

    /** The same, and no more after it. */
    public Change last() {
        return new Change(texts, bars, true);
    }
}
