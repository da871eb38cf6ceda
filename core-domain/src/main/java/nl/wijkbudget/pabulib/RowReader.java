package nl.wijkbudget.pabulib;

import java.io.IOException;

/** Cuts a text into rows and cells: semicolons between cells, quotes around cells that need them. */
final class RowReader {
    private final CharacterCursor cursor;
    private final Faults faults;
    private final int ceiling;
    private final RawRow row;
    private boolean open;
    private int rows;

    RowReader(CharacterCursor cursor, Faults faults, int ceiling) {
        this.cursor = cursor;
        this.faults = faults;
        this.ceiling = ceiling;
        row = new RawRow(cursor);
    }

    /** The row to which {@link #next()} went; it may be blank. */
    RawRow row() {
        return row;
    }

    /** Goes to the next row; false after the last, and after a row on which reading broke off. */
    boolean next() throws IOException {
        do {
            if (open) {
                cursor.endRow();
            }
            open = true;
            if (!cursor.hasMore()) {
                return false;
            }
            cut();
        } while (row.isComment());
        return !cursor.isStopped() && isWithinCeiling();
    }

    private boolean isWithinCeiling() {
        rows += row.isBlank() ? 0 : 1;
        if (rows > ceiling) {
            faults.add(FaultCode.TOO_MANY_ROWS, cursor.rowStart(), ceiling);
            cursor.stop();
        }
        return rows <= ceiling;
    }

    private void cut() throws IOException {
        row.clear();
        cell();
        while (cursor.isAt(';')) {
            cursor.step();
            cell();
        }
    }

    private void cell() throws IOException {
        int margin = cursor.index();
        skipSpaces();
        Span span = row.add();
        if (cursor.isAt('"')) {
            quoted(span);
        } else {
            span.rawFrom = margin;
            span.from = cursor.index();
            cursor.skipBare();
            span.rawTo = cursor.index();
            span.to = withoutSpaces(span.from, span.rawTo);
        }
    }

    private void quoted(Span span) throws IOException {
        int opening = cursor.index();
        span.from = opening + 1;
        span.rawFrom = span.from;
        span.to = cursor.skipQuoted();
        span.rawTo = span.to;
        skipSpaces();
        if (!cursor.isAtCellEnd()) {
            faults.add(FaultCode.TEXT_FOLLOWS_QUOTE, cursor.place());
            cursor.skipBare();
        }
    }

    private void skipSpaces() throws IOException {
        while (!cursor.isAtCellEnd() && Character.isWhitespace(cursor.buffer()[cursor.index()])) {
            cursor.step();
        }
    }

    private int withoutSpaces(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(cursor.buffer()[end - 1])) {
            end--;
        }
        return end;
    }
}
