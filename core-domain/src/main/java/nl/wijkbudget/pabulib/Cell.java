package nl.wijkbudget.pabulib;

/** One value of a row, without its quotes and the spaces around it, and where it starts. */
record Cell(String text, Place place) {

    /** Nothing, or the word Python programs write for nothing. */
    boolean isAbsent() {
        return Absence.of(text);
    }

    /** Whether only the separator stands between the two. */
    boolean isNextTo(Cell previous) {
        int end = previous.place().column()
                + previous.text().codePointCount(0, previous.text().length());
        return place.column() <= end + 1;
    }
}
