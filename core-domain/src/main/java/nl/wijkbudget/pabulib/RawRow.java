package nl.wijkbudget.pabulib;

import java.util.ArrayList;
import java.util.List;

/** The row that was read last, as stretches of the buffer; good until the next row is read. */
final class RawRow {
    private final CharacterCursor text;
    private final List<Span> spans = new ArrayList<>();
    private int size;

    RawRow(CharacterCursor text) {
        this.text = text;
    }

    void clear() {
        size = 0;
    }

    /** A cell more, which starts where the cursor stands. */
    Span add() {
        if (size == spans.size()) {
            spans.add(new Span());
        }
        Span span = spans.get(size++);
        span.start = text.index();
        span.line = text.line();
        span.columnFrom = text.columnFrom();
        span.column = text.column();
        return span;
    }

    int size() {
        return size;
    }

    char[] buffer() {
        return text.buffer();
    }

    Span span(int cell) {
        return spans.get(cell);
    }

    String text(int cell) {
        Span span = spans.get(cell);
        return String.valueOf(text.buffer(), span.from, span.to - span.from);
    }

    /** Nothing, or the word Python programs write for nothing. */
    boolean isAbsent(int cell) {
        Span span = spans.get(cell);
        int length = span.to - span.from;
        return length == 0 || (length == Absence.WORD.length() && Absence.of(text(cell)));
    }

    Place place(int cell) {
        Span span = spans.get(cell);
        int before = Character.codePointCount(text.buffer(), span.columnFrom, span.start - span.columnFrom);
        return new Place(span.line, span.column + before);
    }

    boolean isBlank() {
        return size == 1 && spans.get(0).from == spans.get(0).to;
    }

    /** A single cell that starts with a number sign: a remark to whoever reads the text. */
    boolean isComment() {
        return size == 1 && !isBlank() && text.buffer()[spans.get(0).from] == '#';
    }

    /** The row as texts, to keep. */
    Row kept() {
        List<Cell> cells = new ArrayList<>(size);
        for (int cell = 0; cell < size; cell++) {
            Span span = spans.get(cell);
            String raw = String.valueOf(text.buffer(), span.rawFrom, span.rawTo - span.rawFrom);
            cells.add(new Cell(raw, text(cell), place(cell)));
        }
        return new Row(cells);
    }
}
