package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts a text into rows and cells: semicolons between cells, quotes around cells that need them. */
final class RowReader {
    private final CharacterCursor cursor;
    private final Faults faults;
    private final Ceiling ceiling;
    private Place start = new Place(1, 1);
    private int length;
    private int rows;

    RowReader(CharacterCursor cursor, Faults faults, Ceiling ceiling) {
        this.cursor = cursor;
        this.faults = faults;
        this.ceiling = ceiling;
    }

    /** The next row that is not blank; none after the last, nor after a row on which reading broke off. */
    Optional<Row> next() throws IOException {
        while (cursor.peek() != CharacterCursor.END) {
            Row row = row();
            if (!row.isBlank() && !cursor.isStopped() && isWithinCeiling()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private boolean isWithinCeiling() {
        rows++;
        if (rows > ceiling.rows()) {
            faults.add(FaultCode.TOO_MANY_ROWS, start, ceiling.rows());
            cursor.stop();
        }
        return rows <= ceiling.rows();
    }

    private Row row() throws IOException {
        length = 0;
        start = cursor.place();
        List<Cell> cells = new ArrayList<>();
        cells.add(cell());
        while (cursor.peek() == ';') {
            take();
            cells.add(cell());
        }
        cursor.next();
        return new Row(cells);
    }

    private Cell cell() throws IOException {
        String margin = spaces();
        Place place = cursor.place();
        if (cursor.peek() == '"') {
            String text = quoted(place);
            return new Cell(text, text, place);
        }
        String raw = margin + bare();
        return new Cell(raw, raw.strip(), place);
    }

    private String bare() throws IOException {
        StringBuilder text = new StringBuilder();
        while (!atCellEnd()) {
            text.append((char) take());
        }
        return text.toString();
    }

    private String quoted(Place place) throws IOException {
        StringBuilder text = new StringBuilder();
        take();
        while (cursor.peek() != CharacterCursor.END) {
            char character = (char) take();
            if (character == '"' && cursor.peek() != '"') {
                return text + afterQuote();
            }
            text.append(character == '"' ? (char) take() : character);
        }
        faults.add(FaultCode.QUOTE_IS_NOT_CLOSED, place);
        cursor.stop();
        return text.toString();
    }

    private String afterQuote() throws IOException {
        String gap = spaces();
        if (atCellEnd()) {
            return "";
        }
        faults.add(FaultCode.TEXT_FOLLOWS_QUOTE, cursor.place());
        return gap + bare();
    }

    private String spaces() throws IOException {
        if (atCellEnd() || !Character.isWhitespace(cursor.peek())) {
            return "";
        }
        StringBuilder spaces = new StringBuilder();
        while (!atCellEnd() && Character.isWhitespace(cursor.peek())) {
            spaces.append((char) take());
        }
        return spaces.toString();
    }

    private boolean atCellEnd() throws IOException {
        int character = cursor.peek();
        return character == ';' || character == '\n' || character == CharacterCursor.END;
    }

    private int take() throws IOException {
        int character = cursor.next();
        if (++length > ceiling.rowLength()) {
            faults.add(FaultCode.ROW_IS_TOO_LONG, start, ceiling.rowLength());
            cursor.stop();
        }
        return character;
    }
}
