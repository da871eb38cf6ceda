package nl.wijkbudget.pabulib;

/**
 * One value of a row, and where it starts.
 *
 * @param raw all that stands between the separators, without quotes but with the spaces around a bare value
 * @param text the value itself
 */
record Cell(String raw, String text, Place place) {

    /** A cell for something a row leaves out. */
    static Cell missing(Place place) {
        return new Cell("", "", place);
    }

    /** Nothing, or the word Python programs write for nothing. */
    boolean isAbsent() {
        return Absence.of(text);
    }
}
