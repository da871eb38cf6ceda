package nl.wijkbudget.pabulib;

/** Goes through the items between the commas of a cell, without the spaces around them; an item may be empty. */
final class CommaItems {
    private char[] buffer = {};
    private int end;
    private int next;
    private int from;
    private int to;

    /** No items when the cell says nothing. */
    void enter(RawRow row, int cell) {
        buffer = row.buffer();
        end = row.span(cell).to;
        next = row.isAbsent(cell) ? end + 1 : row.span(cell).from;
    }

    boolean next() {
        if (next > end) {
            return false;
        }
        from = next;
        to = from;
        while (to < end && buffer[to] != ',') {
            to++;
        }
        next = to + 1;
        while (from < to && Character.isWhitespace(buffer[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(buffer[to - 1])) {
            to--;
        }
        return true;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    String text() {
        return String.valueOf(buffer, from, to - from);
    }
}
